package org.article12;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.Base64;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.article12.core.security.FormTokens;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Sends a mock form with what every form of the portal carries, as a browser does: the
 * token against forged forms, a press of its own, and, where the test names no other, 0
 * as the number that was seen. A test that presses twice names the press. Spring
 * Security's own {@code csrf()} would exchange the portal's tokens for such as lie in the
 * session, for every later test of the shared context.
 */
public final class FormToken {

	private FormToken() {
	}

	/** Adds the token's cookie and its field, and the fields of an act. */
	public static RequestPostProcessor csrf() {
		return FormToken::add;
	}

	private static MockHttpServletRequest add(MockHttpServletRequest request) {
		FormTokens tokens = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
			.getBean(FormTokens.class);
		CsrfToken token = tokens.generateToken(request);
		MockHttpServletResponse response = new MockHttpServletResponse();
		tokens.saveToken(token, request, response);
		Cookie given = response.getCookies()[0];
		request.setCookies(
				Stream
					.concat(Stream.ofNullable(request.getCookies())
						.flatMap(Arrays::stream)
						.filter((cookie) -> !cookie.getName().equals(given.getName())),
							Stream.of(new Cookie(given.getName(), given.getValue())))
					.toArray(Cookie[]::new));
		request.setParameter(token.getParameterName(), masked(token.getToken()));
		if (request.getParameter("press") == null) {
			request.setParameter("press", UUID.randomUUID().toString());
		}
		if (request.getParameter("seen") == null) {
			request.setParameter("seen", "0");
		}
		return request;
	}

	/** The token as pages hold it, masked with zeros. */
	private static String masked(String token) {
		byte[] plain = token.getBytes(StandardCharsets.UTF_8);
		byte[] masked = new byte[2 * plain.length];
		System.arraycopy(plain, 0, masked, plain.length, plain.length);
		return Base64.getUrlEncoder().encodeToString(masked);
	}

}
