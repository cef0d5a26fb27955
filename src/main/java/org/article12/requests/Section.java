package org.article12.requests;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a request's answers, in the order in which they are asked. */
public enum Section {

	ACTIVITIES, AREAS, NEED, TIMING, POLICY, CONTACT;

	/** The part's name in addresses. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The part with that name in an address. */
	public static Optional<Section> ofSlug(String slug) {
		return Stream.of(values()).filter((section) -> section.slug().equals(slug)).findFirst();
	}

	/** The part that is asked next; empty after the last. */
	public Optional<Section> next() {
		return (ordinal() + 1 < values().length) ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
	}

}
