package org.article12.routing.domain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.article12.routing.CentreFacts;
import org.article12.routing.Need;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work must not grow exponentially with the number of centres. The bounds are wide;
 * exact figures are a benchmark's business.
 */
class SpeedTests {

	private static final int RUNS = 200;

	// The thread's own time, so that a busy machine does not count.
	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

	@Test
	void twelveAreasAndTwoHundredCentresTakeMilliseconds() {
		Random random = new Random(20261122);
		List<Cases.Case> cases = new ArrayList<>();
		while (cases.size() < RUNS) {
			Cases.Case generated = Cases.generated(random, 201, 12);
			if (generated.need().areas().size() == 12 && generated.centres().size() > 150) {
				cases.add(generated);
			}
		}
		assertFast(cases);
	}

	@Test
	void twoHundredCentresThatAreAllAlikeTakeMilliseconds() {
		String[] areas = { "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L" };
		Need need = Cases.need(areas);
		List<CentreFacts> centres = new ArrayList<>();
		for (int index = 0; index < 200; index++) {
			String letters = "" + (char) ('A' + index / 26) + (char) ('A' + index % 26);
			String[] two = { areas[index % 12], areas[(index * 5 + 1) % 12] };
			centres.add(Cases.centre(letters, two).lists().build());
		}
		List<Cases.Case> cases = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			cases.add(new Cases.Case(need, centres));
		}
		assertFast(cases);
	}

	private static void assertFast(List<Cases.Case> cases) {
		cases.forEach((one) -> Cases.propose(one.need(), one.centres()));
		long[] nanoseconds = new long[cases.size()];
		for (int run = 0; run < nanoseconds.length; run++) {
			long start = THREAD.getCurrentThreadCpuTime();
			Cases.propose(cases.get(run).need(), cases.get(run).centres());
			nanoseconds[run] = THREAD.getCurrentThreadCpuTime() - start;
		}
		Arrays.sort(nanoseconds);
		assertThat(nanoseconds[nanoseconds.length * 99 / 100] / 1_000_000.0).as("milliseconds at p99").isLessThan(50);
	}

}
