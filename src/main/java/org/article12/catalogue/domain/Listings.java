package org.article12.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.article12.catalogue.Pop;

/**
 * By which decisions annexes list a POP, as one text: a line for each, with the annex,
 * the decision, the meeting, the year and the day of its entry into force, separated by
 * {@code |}.
 */
public final class Listings {

	/** How many parts a line has. */
	public static final int PARTS = 5;

	private Listings() {
	}

	/** As it is kept. */
	public static String recorded(List<Pop.Listing> listings) {
		return listings.stream()
			.map((one) -> Lines.of(one.annex(), one.decision(), one.meeting(), Integer.toString(one.year()),
					Objects.toString(one.inForceOn(), "")))
			.collect(Collectors.joining("\n"));
	}

	static List<Pop.Listing> read(String recorded) {
		return Lines.read(recorded, PARTS)
			.map((line) -> new Pop.Listing(line.get(0), line.get(1), line.get(2), Integer.parseInt(line.get(3)),
					line.get(4).isEmpty() ? null : LocalDate.parse(line.get(4))))
			.toList();
	}

}
