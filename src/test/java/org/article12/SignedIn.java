package org.article12;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.article12.core.security.CurrentUserAccess;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Sends a mock request in the session of a person with an account, for example
 * {@code mvc.get().uri("/requests").with(SignedIn.as("focal.point@senegal.example"))}. A
 * POST needs {@code .with(csrf())} besides.
 */
public final class SignedIn implements RequestPostProcessor {

	private final String email;

	private final @Nullable ActingFor body;

	private SignedIn(String email, @Nullable ActingFor body) {
		this.email = email;
		this.body = body;
	}

	/** Acts under the person's first membership. */
	public static SignedIn as(String email) {
		return new SignedIn(email, null);
	}

	/** Acts for that one of the person's bodies. */
	public static SignedIn as(String email, ActingFor body) {
		return new SignedIn(email, body);
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		ApplicationContext portal = WebApplicationContextUtils
			.getRequiredWebApplicationContext(request.getServletContext());
		Cookie cookie = new Cookie("ARTICLE12", session(portal));
		Cookie[] others = request.getCookies();
		Cookie[] cookies = (others != null) ? Arrays.copyOf(others, others.length + 1) : new Cookie[1];
		cookies[cookies.length - 1] = cookie;
		request.setCookies(cookies);
		return request;
	}

	/**
	 * Makes a session of the person, as sign-in does; the answer is the cookie's value.
	 */
	private String session(ApplicationContext portal) {
		PersonId person = People.withAddress(portal, this.email);
		return save(portal.getBean(SessionRepository.class), portal.getBean(CurrentUsers.class), person);
	}

	private <S extends Session> String save(SessionRepository<S> sessions, CurrentUsers users, PersonId person) {
		S session = sessions.createSession();
		session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
				new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
						AuthorityUtils.NO_AUTHORITIES)));
		if (this.body != null) {
			session.setAttribute(CurrentUserAccess.MEMBERSHIP, membership(users.find(person, null).orElseThrow()));
		}
		sessions.save(session);
		return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
	}

	private UUID membership(CurrentUser user) {
		return Stream.concat(Stream.of(user.membership()), user.others().stream())
			.filter((membership) -> membership.actingFor().equals(this.body))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
