package org.article12.accounts.web;

import java.time.Clock;

import org.article12.accounts.domain.SignInSettings;
import org.article12.core.PersonId;
import org.article12.core.security.FormTokens;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.stereotype.Component;

/** The part of the security chain that signs people in and out. */
@Component
class SignInSecurity implements Customizer<HttpSecurity> {

	// What pages left in the browser. Cookies stay: the session's is removed by name, and
	// the one by which the browser is known again is what sign-in needs next time.
	private static final ClearSiteDataHeaderWriter FORGET = new ClearSiteDataHeaderWriter(Directive.CACHE,
			Directive.STORAGE);

	private final AfterSignIn afterSignIn;

	private final FailedSignIn failedSignIn;

	private final SignInDetails.Source details;

	private final AccessDenial denied;

	private final WayBack wayBack;

	private final FormTokens tokens;

	private final SecurityEvents events;

	private final SessionAge sessionAge;

	SignInSecurity(AfterSignIn afterSignIn, FailedSignIn failedSignIn, SignInDetails.Source details,
			AccessDenial denied, WayBack wayBack, FormTokens tokens, SecurityEvents events, SignInSettings settings,
			Clock clock) {
		this.afterSignIn = afterSignIn;
		this.failedSignIn = failedSignIn;
		this.details = details;
		this.denied = denied;
		this.wayBack = wayBack;
		this.tokens = tokens;
		this.events = events;
		this.sessionAge = new SessionAge(settings.sessionAge(), clock);
	}

	@Override
	public void customize(HttpSecurity http) {
		http.formLogin((form) -> form.loginPage("/sign-in")
			.usernameParameter("email")
			.passwordParameter("password")
			.authenticationDetailsSource(this.details)
			.successHandler(this.afterSignIn)
			.failureHandler(this.failedSignIn));
		// A session that starts afresh at sign-in has a true age, and its old id is
		// worth nothing.
		http.sessionManagement((sessions) -> sessions.sessionFixation((fixation) -> fixation.migrateSession()));
		http.addFilterBefore(this.sessionAge, SecurityContextHolderFilter.class);
		http.logout((logout) -> logout.logoutUrl("/sign-out")
			.logoutSuccessUrl("/")
			.addLogoutHandler((request, response, person) -> signedOut(person))
			.addLogoutHandler(new HeaderWriterLogoutHandler(FORGET)));
		http.csrf((csrf) -> csrf.csrfTokenRepository(this.tokens));
		http.requestCache((cache) -> cache.requestCache(this.wayBack));
		http.exceptionHandling(
				(errors) -> errors.accessDeniedHandler(this.denied).authenticationEntryPoint(this.denied));
	}

	private void signedOut(@Nullable Authentication person) {
		if (person != null && !(person instanceof AnonymousAuthenticationToken)) {
			this.events.record(SecurityEvent.SIGNED_OUT, PersonId.of(person.getName()), null);
		}
	}

}
