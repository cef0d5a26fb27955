package org.article12.core.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The entrance for what is typed: whatever a form or an address sends is clean before
 * anybody in the portal sees it, the sign-in included. Passwords alone come through as
 * they were typed: they are compared, never shown. What was sent is read only when
 * somebody asks for it.
 */
@Configuration(proxyBeanMethods = false)
class CleanRequests {

	/** The fields of all forms that take a password. */
	static final Set<String> PASSWORDS = Set.of("password", "passphrase", "current");

	@Bean
	FilterRegistrationBean<Cleaner> cleaner(SecurityFilterProperties security) {
		FilterRegistrationBean<Cleaner> registration = new FilterRegistrationBean<>(new Cleaner());
		registration.setOrder(security.getOrder() - 1);
		return registration;
	}

	/** Puts a clean request in the place of the one that came. */
	static final class Cleaner extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
				throws ServletException, IOException {
			next.doFilter(new CleanRequest(request), response);
		}

	}

	/** A request whose parameters hold clean text. */
	private static final class CleanRequest extends HttpServletRequestWrapper {

		CleanRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String value = super.getParameter(name);
			return (value != null && !PASSWORDS.contains(name)) ? Text.clean(value) : value;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? clean(name, values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> clean = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> clean.put(name, clean(name, values)));
			return clean;
		}

		private static String[] clean(String name, String[] values) {
			return PASSWORDS.contains(name) ? values : Arrays.stream(values).map(Text::clean).toArray(String[]::new);
		}

	}

}
