package org.article12.centres.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Fact;

/**
 * What is kept of a centre, in the cells of a table's row.
 *
 * @param value what it is: the strength of an area, the service of a Party, the last day
 * of an absence
 * @param basis what kind of evidence there is
 * @param note the evidence
 */
record FactCells(String value, String basis, String note) {

	private static final Set<Aspect> ON_PAGES_ALONE = Set.of(Aspect.SUSPENSION, Aspect.END, Aspect.DECISION,
			Aspect.EVIDENCE);

	/** Nothing: what stands so in a table is taken away. */
	static final FactCells NONE = new FactCells("", "", "");

	/** Whether a table has it. */
	static boolean isIn(Fact fact) {
		return !ON_PAGES_ALONE.contains(fact.aspect());
	}

	/** What a table calls it. */
	static String name(Fact fact) {
		return fact.aspect().name().toLowerCase(Locale.ROOT);
	}

	/** What a table calls so. */
	static Optional<Aspect> aspect(String name) {
		return Stream.of(Aspect.values())
			.filter((aspect) -> aspect.name().equals(name.strip().toUpperCase(Locale.ROOT)))
			.filter((aspect) -> !ON_PAGES_ALONE.contains(aspect))
			.findFirst();
	}

	/** As it is kept. */
	static FactCells of(Fact fact, String recorded) {
		if (recorded.isEmpty()) {
			return NONE;
		}
		return switch (fact.aspect()) {
			case AREA, PARTY -> {
				String[] parts = recorded.split("/", 3);
				yield new FactCells(parts[0].toLowerCase(Locale.ROOT), parts[1], parts[2]);
			}
			case ABSENCE -> {
				String[] parts = recorded.split("/", 2);
				yield new FactCells(parts[0], "", parts[1]);
			}
			case REGION -> new FactCells(recorded.toLowerCase(Locale.ROOT), "", "");
			default -> new FactCells(recorded, "", "");
		};
	}

	/** As a form of the pages reads it. */
	String typed(Aspect aspect) {
		return switch (aspect) {
			case AREA, PARTY -> this.value.isEmpty() ? ""
					: this.value.toUpperCase(Locale.ROOT) + "/" + this.basis.replace("/", " ") + "/" + this.note;
			case ABSENCE -> this.value.isEmpty() ? "" : this.value.replace("/", " ") + "/" + this.note;
			case REGION -> this.value.toUpperCase(Locale.ROOT);
			default -> this.value;
		};
	}

}
