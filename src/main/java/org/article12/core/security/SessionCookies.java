package org.article12.core.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie that carries a session's id. Over TLS its name binds it to this very host
 * ({@code __Host-}), so that no neighbouring host can set it. What cannot be an id of a
 * session is no session, and who reads a file has none.
 */
@Component
class SessionCookies implements CookieSerializer {

	private final CookieNames names;

	private final DefaultCookieSerializer plain;

	private final DefaultCookieSerializer bound;

	SessionCookies(CookieNames names, @Value("${server.servlet.session.cookie.name}") String name) {
		this.names = names;
		this.plain = cookie(name, false);
		this.bound = cookie(CookieNames.PREFIX + name, true);
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		cookie(value.getRequest()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		if (PolicyTable.FILE_READ.matches(request)) {
			return List.of();
		}
		return cookie(request).readCookieValues(request).stream().filter(SessionIds::isOne).toList();
	}

	private DefaultCookieSerializer cookie(HttpServletRequest request) {
		return this.names.areBound(request) ? this.bound : this.plain;
	}

	private static DefaultCookieSerializer cookie(String name, boolean secure) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

}
