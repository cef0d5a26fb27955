package org.article12.documents.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a form is too large before anybody reads it, and passes over files that
 * nobody asked for. Later such a form would have no parameters, and the answer would be
 * that its token is missing.
 */
@Configuration
class OversizeForms {

	@Bean
	FilterRegistrationBean<TooLarge> tooLarge(SecurityFilterProperties security, MultipartProperties multipart) {
		FilterRegistrationBean<TooLarge> registration = new FilterRegistrationBean<>(
				new TooLarge(multipart.getMaxRequestSize()));
		registration.setOrder(security.getOrder() - 3);
		return registration;
	}

	@Bean
	FilterRegistrationBean<UnwantedFiles> unwantedFiles(SecurityFilterProperties security,
			ObjectProvider<AddressesForFiles> addresses) {
		FilterRegistrationBean<UnwantedFiles> registration = new FilterRegistrationBean<>(new UnwantedFiles(addresses));
		registration.setOrder(security.getOrder() - 2);
		return registration;
	}

	static boolean isMultipart(@Nullable String type) {
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	/** Refuses forms with files that are too large together, or do not say how large. */
	static final class TooLarge extends OncePerRequestFilter {

		private final DataSize largest;

		TooLarge(DataSize largest) {
			this.largest = largest;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			if (!isMultipart(request.getContentType())) {
				chain.doFilter(request, response);
			}
			else if (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
				response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
			}
			else if (request.getContentLengthLong() > this.largest.toBytes()) {
				response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			}
			else {
				chain.doFilter(request, response);
			}
		}

	}

}
