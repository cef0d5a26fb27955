package org.article12.parties.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the register knows, and how it holds on any day. All days between which nothing
 * begins or ends are one: the register holds on each of them as on the first.
 */
public final class PartyDays {

	private final PartyRecords known;

	/** The days on which something begins or ends. */
	private final NavigableSet<LocalDate> turns;

	private final Map<LocalDate, PartiesOfDay> made = new ConcurrentHashMap<>();

	public PartyDays(PartyRecords known) {
		this.known = known;
		this.turns = known.entries()
			.values()
			.stream()
			.flatMap(PartyEntry::turns)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What is known, of every day. */
	public PartyRecords known() {
		return this.known;
	}

	/** The register as it holds on a day. */
	public PartiesOfDay on(LocalDate day) {
		LocalDate first = Objects.requireNonNullElse(this.turns.floor(day), LocalDate.MIN);
		return this.made.computeIfAbsent(first, this.known::on);
	}

}
