package org.article12.accounts.web;

import org.article12.accounts.domain.Credentials;
import org.article12.core.PersonId;
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

	SignInProvider(Credentials credentials) {
		this.credentials = credentials;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String email = attempt.getName();
		String passphrase = (attempt.getCredentials() != null) ? attempt.getCredentials().toString() : "";
		PersonId person = this.credentials.verify(email, passphrase)
			.orElseThrow(() -> new BadCredentialsException("Address and passphrase do not belong together"));
		return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
				AuthorityUtils.NO_AUTHORITIES);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
