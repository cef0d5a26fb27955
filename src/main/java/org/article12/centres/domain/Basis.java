package org.article12.centres.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of evidence there is for what the register says of a centre. */
public enum Basis {

	/** The Party is its host country. */
	HOST,
	/** Its name says so. */
	NAME_IMPLIES,
	/** A public page on the centre says so. */
	PUBLIC_PROFILE,
	/** A public page names a scope that includes it. */
	PUBLIC_SCOPE,
	/** The centre itself has said so. */
	STATED,
	/** It is assumed, and to be confirmed. */
	ASSUMED;

	/** What expertise can rest on. */
	public static final List<Basis> OF_EXPERTISE = List.of(STATED, PUBLIC_PROFILE, NAME_IMPLIES, ASSUMED);

	/** What serving a Party can rest on. */
	public static final List<Basis> OF_SERVICE = List.of(STATED, HOST, PUBLIC_PROFILE, PUBLIC_SCOPE, ASSUMED);

	/** As tables and the register write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one that is written so. */
	public static Optional<Basis> of(String code) {
		return Stream.of(values()).filter((basis) -> basis.code().equals(code)).findFirst();
	}

}
