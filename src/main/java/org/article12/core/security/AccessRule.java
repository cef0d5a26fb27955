package org.article12.core.security;

import java.util.Set;

import org.article12.core.Role;
import org.springframework.http.HttpMethod;

/**
 * One row of the policy table: who may call an address.
 *
 * @param method the HTTP method; GET answers HEAD as well
 * @param pattern the address as the handler maps it
 * @param audience whether one must be signed in at all
 * @param roles the roles that may call it; empty for everyone in the audience
 * @param records which records such a caller reaches there
 * @param tokenless whether a form is accepted there without its token from whoever is
 * signed in, because the secret in the address is the proof
 * @param what what one does there, for people to read
 */
public record AccessRule(HttpMethod method, String pattern, Audience audience, Set<Role> roles, Records records,
		boolean tokenless, String what) {

	/** Whether one must be signed in. */
	public enum Audience {

		/** Everyone, signed in or not. */
		PUBLIC,
		/** Whoever is signed in, in one of the row's roles where it names some. */
		SIGNED_IN

	}

	/** Which records a caller reaches at an address. */
	public enum Records {

		/** The address shows no single record. */
		NONE,
		/**
		 * Only records of the caller's own Party, centre or account; others are a 404.
		 */
		OWN,
		/** Every record that has been submitted or kept in a register. */
		ALL

	}

	/** Whether somebody in that role may call the address. */
	public boolean allows(Role role) {
		return this.roles.isEmpty() || this.roles.stream().anyMatch(role::includes);
	}

	/** A page for everybody. */
	public static AccessRule open(String pattern, String what) {
		return new AccessRule(HttpMethod.GET, pattern, Audience.PUBLIC, Set.of(), Records.NONE, false, what);
	}

	/** A form for everybody. */
	public static AccessRule openPost(String pattern, String what) {
		return new AccessRule(HttpMethod.POST, pattern, Audience.PUBLIC, Set.of(), Records.NONE, false, what);
	}

	/** For mail programs, which send no token (RFC 8058). */
	public static AccessRule oneClick(String pattern, String what) {
		return new AccessRule(HttpMethod.POST, pattern, Audience.PUBLIC, Set.of(), Records.NONE, true, what);
	}

	/** For whoever is signed in, about one's own account. */
	public static AccessRule signedIn(HttpMethod method, String pattern, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(), Records.OWN, false, what);
	}

	/** For focal points. */
	public static AccessRule party(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.PARTY), records, false, what);
	}

	/** For the Secretariat. */
	public static AccessRule officer(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.OFFICER), records, false, what);
	}

	/** For centres' officers. */
	public static AccessRule centre(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.CENTRE), records, false, what);
	}

	/** For all whom a request concerns. */
	public static AccessRule concerned(HttpMethod method, String pattern, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.PARTY, Role.CENTRE, Role.OFFICER),
				Records.OWN, false, what);
	}

	/**
	 * For whoever acts for a Party, a centre or the Secretariat, about that body's own.
	 */
	public static AccessRule ofBody(HttpMethod method, String pattern, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.PARTY, Role.CENTRE, Role.OFFICER),
				Records.NONE, false, what);
	}

	/** For administrators. */
	public static AccessRule administrator(HttpMethod method, String pattern, Records records, String what) {
		return new AccessRule(method, pattern, Audience.SIGNED_IN, Set.of(Role.ADMINISTRATOR), records, false, what);
	}

}
