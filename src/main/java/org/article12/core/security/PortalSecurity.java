package org.article12.core.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security chain: form sign-in, the policy table, headers. */
@Configuration
class PortalSecurity {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	@Bean
	SecurityFilterChain portal(HttpSecurity http, PolicyAuthorization policy) throws Exception {
		http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll()
					.requestMatchers("/actuator/health/**", "/assets/**", "/webjars/**", "/favicon.ico", "/error")
					.permitAll()
					.anyRequest()
					.access(policy));
		http.headers((headers) -> headers
			.contentSecurityPolicy((policyHeader) -> policyHeader.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.exceptionHandling((errors) -> errors
			.accessDeniedHandler((request, response, denied) -> response.sendError((denied instanceof CsrfException)
					? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND)));
		return http.build();
	}

}
