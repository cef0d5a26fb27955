package org.article12.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.article12.parties.Party;
import org.article12.requests.RequestReference;

/**
 * Tells one request after the other, in the order in which they were started: most of
 * them over the years, and many of them lately, so that every state has its share.
 */
final class Stories {

	private static final Duration LATELY = Duration.ofDays(110);

	private static final double LONG_AGO = 0.68;

	private final Teller teller;

	private final StoryClock clock;

	private final VolumeSettings settings;

	private final Instant now;

	private final Map<Counter, Integer> counters = new TreeMap<>();

	private int told;

	Stories(Teller teller, StoryClock clock, VolumeSettings settings, Instant now) {
		this.teller = teller;
		this.clock = clock;
		this.settings = settings;
		this.now = now;
	}

	boolean isOver() {
		return this.told == this.settings.requests();
	}

	Told next() {
		Dice dice = new Dice(this.settings.seed(), this.told);
		Instant beginning = beginning(this.told++);
		Time time = new Time(this.clock, this.now, beginning, dice);
		Party party = this.teller.world().party(dice);
		int year = this.teller.stage().calendar().today().getYear();
		int number = this.counters.merge(new Counter(party.code().value(), year), 1, Integer::sum);
		return new Life(this.teller, party, RequestReference.of(party.code(), year, number), time, dice).tell();
	}

	/** The last number given, by Party and year. */
	Map<Counter, Integer> counters() {
		return Collections.unmodifiableMap(this.counters);
	}

	private Instant beginning(int number) {
		double share = (number + 0.5) / this.settings.requests();
		Duration before = Duration.ofDays(this.settings.years() * 365L).minus(LATELY);
		double daysAgo = (share < LONG_AGO) ? LATELY.toDays() + before.toDays() * (1 - share / LONG_AGO)
				: LATELY.toDays() * (1 - share) / (1 - LONG_AGO);
		return this.now.minusSeconds(Math.round(daysAgo * Duration.ofDays(1).toSeconds()));
	}

	/** Counts the references of a Party and a year. */
	record Counter(String party, int year) implements Comparable<Counter> {

		@Override
		public int compareTo(Counter other) {
			int byParty = this.party.compareTo(other.party);
			return (byParty != 0) ? byParty : Integer.compare(this.year, other.year);
		}

	}

}
