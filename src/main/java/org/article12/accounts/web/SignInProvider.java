package org.article12.accounts.web;

import org.article12.accounts.Accounts;
import org.article12.accounts.domain.Network;
import org.article12.accounts.store.Throttle;
import org.article12.accounts.store.Throttle.Attempt;
import org.article12.accounts.store.Credentials;
import org.article12.accounts.store.KnownBrowsers;
import org.article12.core.PersonId;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs a person in by address and passphrase. The authentication's name is the person's
 * id, and it holds nothing else: what the person may do is read afresh at each click.
 */
@Component
class SignInProvider implements AuthenticationProvider {

	private final Credentials credentials;

	private final Throttle throttle;

	private final KnownBrowsers browsers;

	private final Accounts accounts;

	private final SecurityEvents events;

	SignInProvider(Credentials credentials, Throttle throttle, KnownBrowsers browsers, Accounts accounts,
			SecurityEvents events) {
		this.credentials = credentials;
		this.throttle = throttle;
		this.browsers = browsers;
		this.accounts = accounts;
		this.events = events;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		return switch (attempt(typed)) {
			case Attempt.Refused(var remaining) -> {
				this.events.record(SecurityEvent.SIGN_IN_SLOWED, owner(typed), null);
				throw new TooManyAttempts(remaining);
			}
			case Attempt.Counted counted -> {
				PersonId person = verify(typed);
				counted.giveBack();
				// Where from is nobody's business afterwards: the session does not keep
				// it.
				yield UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
						AuthorityUtils.NO_AUTHORITIES);
			}
		};
	}

	private Attempt attempt(Authentication typed) {
		if (!(typed.getDetails() instanceof SignInDetails(String address, String browser))) {
			return this.throttle.attempt(typed.getName(), Network.of(""));
		}
		return (browser != null && this.browsers.knows(typed.getName(), browser))
				? this.throttle.attemptInKnownBrowser(typed.getName(), browser)
				: this.throttle.attempt(typed.getName(), Network.of(address));
	}

	private PersonId verify(Authentication typed) {
		String passphrase = (typed.getCredentials() != null) ? typed.getCredentials().toString() : "";
		return this.credentials.verify(typed.getName(), passphrase).orElseThrow(() -> {
			this.events.record(SecurityEvent.SIGN_IN_FAILED, owner(typed), null);
			return new BadCredentialsException("Address and passphrase do not belong together");
		});
	}

	/** Whose address was typed; null when it is nobody's. */
	private @Nullable PersonId owner(Authentication typed) {
		return this.accounts.find(typed.getName()).orElse(null);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
