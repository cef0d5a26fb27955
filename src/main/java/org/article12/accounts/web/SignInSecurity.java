package org.article12.accounts.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The part of the security chain that signs people in and out. */
@Component
class SignInSecurity implements Customizer<HttpSecurity> {

	private final AfterSignIn afterSignIn;

	private final FailedSignIn failedSignIn;

	SignInSecurity(AfterSignIn afterSignIn, FailedSignIn failedSignIn) {
		this.afterSignIn = afterSignIn;
		this.failedSignIn = failedSignIn;
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
		http.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"));
	}

}
