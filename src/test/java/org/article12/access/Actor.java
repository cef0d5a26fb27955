package org.article12.access;

import java.util.Optional;

import org.article12.core.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who knocks at every door: one for each role, and a foreigner where records
 * belong to somebody.
 */
enum Actor {

	SIGNED_OUT(null, null, false), OWN_PARTY("focal.point@senegal.example", Role.PARTY, false),
	FOREIGN_PARTY("focal.point@ghana.example", Role.PARTY, true),
	OWN_CENTRE("officer@scrc-sn.example", Role.CENTRE, false),
	FOREIGN_CENTRE("officer@scrc-dz.example", Role.CENTRE, true),
	OFFICER("officer@secretariat.example", Role.OFFICER, false),
	ADMINISTRATOR("admin@secretariat.example", Role.ADMINISTRATOR, false);

	private final @Nullable String email;

	private final @Nullable Role role;

	private final boolean foreign;

	Actor(@Nullable String email, @Nullable Role role, boolean foreign) {
		this.email = email;
		this.role = role;
		this.foreign = foreign;
	}

	/** The address that the actor signs in with; none for who stays signed out. */
	Optional<String> email() {
		return Optional.ofNullable(this.email);
	}

	Optional<Role> role() {
		return Optional.ofNullable(this.role);
	}

	/** Whether the records of the walk belong to another Party or centre. */
	boolean isForeign() {
		return this.foreign;
	}

}
