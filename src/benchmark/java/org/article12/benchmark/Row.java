package org.article12.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One row of the comparison.
 *
 * @param key by which it is asked for
 * @param against what it is a share of
 * @param bound the share that is wanted, or the rate
 * @param wanted the same in words
 * @param round measures it once, for a time
 */
record Row(String key, String name, Against against, double bound, String wanted, Function<Duration, Figure> round) {

	/** What the machine can do with the same tools at most. */
	enum Against {

		BARE_PAGE("bare page"),

		DURABLE_INSERTS("durable inserts of one row, " + (DurableInserts.hasPgbench() ? "pgbench" : "JDBC"));

		private final String words;

		Against(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

	/**
	 * What one round came to.
	 *
	 * @param rate how many a second
	 * @param half the median time of one, in ms
	 * @param most the time that 95 of 100 took at most, in ms
	 * @param portal processor time of Java for each, in ms
	 * @param database processor time of PostgreSQL for each, in ms
	 * @param client its part of the machine
	 */
	record Figure(double rate, double half, double most, double portal, double database, double client) {

		/** The median of each of several. */
		static Figure middle(List<Figure> all) {
			return new Figure(middle(all, Figure::rate), middle(all, Figure::half), middle(all, Figure::most),
					middle(all, Figure::portal), middle(all, Figure::database), middle(all, Figure::client));
		}

		private static double middle(List<Figure> all, ToDoubleFunction<Figure> of) {
			return all.stream().mapToDouble(of).sorted().skip(all.size() / 2).findFirst().orElse(Double.NaN);
		}

	}

}
