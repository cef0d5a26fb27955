package org.article12.accounts.web;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.article12.accounts.domain.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * A form that could not be taken because its session had ended, kept in the session until
 * the person has signed in again and saves or discards it.
 *
 * @param address where it was sent
 * @param fields what it held, in order
 * @param owner the mark of the person for whom the form was made; null when unknown
 */
record KeptForm(String address, ArrayList<Field> fields, @Nullable String owner) implements Serializable {

	/** The hidden field with the mark of the person for whom a form was made. */
	static final String OWNER = "_for";

	/** The hidden field that says that a form comes out of the session. */
	static final String KEPT = "_kept";

	private static final String ATTRIBUTE = "article12.kept";

	private static final Set<String> OUR_OWN = Set.of(OWNER, KEPT, "_csrf");

	private static final int LARGEST_BYTES = 256 * 1024;

	/** One value of a field. */
	record Field(String name, String value) implements Serializable {

		int bytes() {
			return this.name.getBytes(StandardCharsets.UTF_8).length
					+ this.value.getBytes(StandardCharsets.UTF_8).length;
		}

	}

	/** The form that was sent; empty when it is too large to be kept. */
	static Optional<KeptForm> of(HttpServletRequest request) {
		ArrayList<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!OUR_OWN.contains(name)) {
				List.of(values).forEach((value) -> fields.add(new Field(name, value)));
			}
		});
		return (fields.stream().mapToLong(Field::bytes).sum() <= LARGEST_BYTES)
				? Optional.of(new KeptForm(path(request), fields, request.getParameter(OWNER))) : Optional.empty();
	}

	/** The address of a request within the portal, as it was sent. */
	static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** The form that the session keeps. */
	static Optional<KeptForm> in(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof KeptForm kept) ? Optional.of(kept)
				: Optional.empty();
	}

	/** Keeps the form in a session, instead of what was kept there before. */
	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/** Forgets what the session keeps. */
	static void forget(HttpSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	/** Whether the form may be shown to that person. */
	boolean isFor(Authentication person) {
		return this.owner == null || this.owner.equals(mark(person));
	}

	/** What forms say about the person for whom they are made; it tells nothing else. */
	static String mark(Authentication person) {
		return Secrets.hash("form of " + person.getName()).substring(0, 16);
	}

}
