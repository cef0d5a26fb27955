package org.article12.reporting.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.article12.core.CentreCode;

/**
 * The work of all centres, month by month. Pure: what is at a month's end is added up.
 */
public final class WorkHistory {

	/** How many months count as recent, and how many a year's list has. */
	public static final int MONTHS = 12;

	private final List<CentreCode> centres;

	private final Map<CentreCode, NavigableMap<YearMonth, WorkFact>> facts = new HashMap<>();

	private final YearMonth present;

	private final Map<CentreCode, Integer> recentNow;

	/**
	 * A history.
	 * @param centres the centres, in the order wanted
	 * @param facts at most one for each centre and month
	 * @param present the month that is not over yet
	 * @param recentNow the recent work as routing weighs it today, which counts by days
	 */
	public WorkHistory(List<CentreCode> centres, Collection<WorkFact> facts, YearMonth present,
			Map<CentreCode, Integer> recentNow) {
		this.centres = List.copyOf(centres);
		this.present = present;
		this.recentNow = Map.copyOf(recentNow);
		facts.forEach(
				(fact) -> this.facts.computeIfAbsent(fact.centre(), (_) -> new TreeMap<>()).put(fact.month(), fact));
	}

	/** The first month in which anything happened. */
	public Optional<YearMonth> first() {
		return this.facts.values().stream().map(NavigableMap::firstKey).min(YearMonth::compareTo);
	}

	/** The month that is not over yet. */
	public YearMonth present() {
		return this.present;
	}

	/** The work in one month and at its end; in the present month up to now. */
	public WorkMonth month(YearMonth month) {
		return new WorkMonth(month, this.centres.stream().map((centre) -> work(centre, month)).toList());
	}

	/** Twelve months up to and with the given one, the latest first. */
	public List<WorkMonth> yearUpTo(YearMonth month) {
		return IntStream.range(0, MONTHS).mapToObj((back) -> month(month.minusMonths(back))).toList();
	}

	private CentreWork work(CentreCode centre, YearMonth month) {
		NavigableMap<YearMonth, WorkFact> all = this.facts.getOrDefault(centre, Collections.emptyNavigableMap());
		NavigableMap<YearMonth, WorkFact> past = all.headMap(month, true);
		WorkFact within = all.getOrDefault(month, new WorkFact(centre, month, 0, 0, 0, 0, 0, 0));
		int recent = month.equals(this.present) ? this.recentNow.getOrDefault(centre, 0)
				: past.tailMap(month.minusMonths(MONTHS - 1L), true).values().stream().mapToInt(WorkFact::recent).sum();
		return new CentreWork(centre, within.offers(), within.accepted(), within.declined(), within.unanswered(),
				past.values().stream().mapToInt(WorkFact::open).sum(),
				past.values().stream().mapToInt(WorkFact::accepted).sum(), recent);
	}

}
