package org.article12.core.security;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The security chain: the policy table and the headers. Sign-in joins it through a
 * {@link org.springframework.security.config.Customizer Customizer} of the accounts
 * module, which the core does not know.
 */
@Configuration
class PortalSecurity {

	/**
	 * Files are the same for everybody: nobody asks for whom they are, and no session is
	 * read for them.
	 */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain files() {
		return new DefaultSecurityFilterChain(PolicyTable.FILE_READ, new HeaderWriterFilter(ProtectiveHeaders.WRITERS));
	}

	/** Each of some twenty filters would be measured before and after, at each page. */
	@Bean
	SecurityObservationSettings securityIsNotMeasured() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain portal(HttpSecurity http, PolicyAuthorization policy) throws Exception {
		http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll()
					.requestMatchers(PolicyTable.FILES)
					.permitAll()
					.requestMatchers("/error")
					.permitAll()
					.anyRequest()
					.access(policy));
		// A visitor's message carries nobody's authority, and is to make no session.
		RequestMatcher message = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/contact");
		http.csrf((csrf) -> csrf
			.ignoringRequestMatchers((request) -> request.getSession(false) == null && message.matches(request)));
		http.headers((headers) -> {
			headers.defaultsDisabled();
			ProtectiveHeaders.WRITERS.forEach(headers::addHeaderWriter);
		});
		return http.build();
	}

}
