package org.article12.core.security;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The token against forged forms, kept in a cookie of its own: whoever only looks at a
 * page with a form needs no session.
 */
@Component
public class FormTokens implements CsrfTokenRepository {

	private static final String COOKIE = "ARTICLE12-FORM";

	private static final String REMOVED = FormTokens.class.getName() + ".removed";

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final PortalCookies cookies;

	FormTokens(PortalCookies cookies) {
		this.cookies = cookies;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(SessionIds.next());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token == null) {
			request.setAttribute(REMOVED, true);
			this.cookies.remove(COOKIE, request, response);
		}
		else {
			request.removeAttribute(REMOVED);
			this.cookies.write(COOKIE, token.getToken(), null, request, response);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		if (request.getAttribute(REMOVED) != null) {
			return null;
		}
		return this.cookies.read(COOKIE, request)
			.filter((value) -> FORM.matcher(value).matches())
			.map(FormTokens::token)
			.orElse(null);
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
	}

}
