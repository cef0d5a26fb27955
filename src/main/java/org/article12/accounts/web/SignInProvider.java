package org.article12.accounts.web;

import org.article12.accounts.domain.Credentials;
import org.article12.accounts.domain.Network;
import org.article12.accounts.domain.Throttle;
import org.article12.accounts.domain.Throttle.Attempt;
import org.article12.core.PersonId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs a person in by address and passphrase. The authentication's name is the person's
 * id, and it holds nothing else: what the person may do is read afresh at each click.
 */
@Component
class SignInProvider implements AuthenticationProvider {

	private final Credentials credentials;

	private final Throttle throttle;

	SignInProvider(Credentials credentials, Throttle throttle) {
		this.credentials = credentials;
		this.throttle = throttle;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		Network network = Network.of((typed.getDetails() instanceof WebAuthenticationDetails details)
				? String.valueOf(details.getRemoteAddress()) : "");
		return switch (this.throttle.attempt(typed.getName(), network)) {
			case Attempt.Refused(var remaining) -> throw new TooManyAttempts(remaining);
			case Attempt.Counted counted -> {
				PersonId person = verify(typed);
				counted.giveBack();
				yield UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
						AuthorityUtils.NO_AUTHORITIES);
			}
		};
	}

	private PersonId verify(Authentication typed) {
		String passphrase = (typed.getCredentials() != null) ? typed.getCredentials().toString() : "";
		return this.credentials.verify(typed.getName(), passphrase)
			.orElseThrow(() -> new BadCredentialsException("Address and passphrase do not belong together"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
