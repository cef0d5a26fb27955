package org.article12.accounts.web;

import java.time.Clock;

import org.article12.accounts.domain.SignInSettings;
import org.article12.core.security.PolicyTable;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The part of the security chain that signs people in and out. */
@Component
class SignInSecurity implements Customizer<HttpSecurity> {

	private final AfterSignIn afterSignIn;

	private final FailedSignIn failedSignIn;

	private final Denied denied;

	private final PolicyTable policy;

	private final SessionAge sessionAge;

	SignInSecurity(AfterSignIn afterSignIn, FailedSignIn failedSignIn, Denied denied, PolicyTable policy,
			SignInSettings settings, Clock clock) {
		this.policy = policy;
		this.afterSignIn = afterSignIn;
		this.failedSignIn = failedSignIn;
		this.denied = denied;
		this.sessionAge = new SessionAge(settings.sessionAge(), clock);
	}

	@Override
	public void customize(HttpSecurity http) {
		http.formLogin((form) -> form.loginPage("/sign-in")
			.usernameParameter("email")
			.passwordParameter("password")
			.successHandler(this.afterSignIn)
			.failureHandler(this.failedSignIn));
		// A session that starts afresh at sign-in has a true age, and its old id is
		// worth nothing.
		http.sessionManagement((sessions) -> sessions.sessionFixation((fixation) -> fixation.migrateSession()));
		http.addFilterBefore(this.sessionAge, SecurityContextHolderFilter.class);
		http.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"));
		http.requestCache((cache) -> cache.requestCache(askedFor()));
		http.exceptionHandling(
				(errors) -> errors.accessDeniedHandler(this.denied).authenticationEntryPoint(this.denied));
	}

	/** Where to go after sign-in; an address that does not exist makes no session. */
	@SuppressWarnings("NullAway") // null is how the mark in the address is left out
	private RequestCache askedFor() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher(
				(request) -> HttpMethod.GET.matches(request.getMethod()) && this.policy.isPrivate(request));
		return cache;
	}

}
