package org.article12.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kinds of entries the catalogue has. */
public enum CatalogueKind {

	/** Areas of assistance. */
	AREAS,
	/** Guidance documents. */
	GUIDANCE,
	/** Listed POPs. */
	POPS,
	/** Agreements that help with the same needs. */
	AGREEMENTS;

	/** The kind that addresses name so. */
	public static Optional<CatalogueKind> named(String name) {
		return Stream.of(values()).filter((kind) -> kind.address().equals(name)).findFirst();
	}

	/** How addresses and tables name it. */
	public String address() {
		return name().toLowerCase(Locale.ROOT);
	}

}
