package org.article12.triage.store;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.article12.core.PartyCode;
import org.article12.parties.Region;
import org.article12.requests.RequestStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Part of a list is the same, whichever parts were asked for before. */
class QueueListTests {

	private static final Comparator<QueueEntry> ORDER = Comparator.comparingInt(QueueEntry::number);

	private static final QueueEntry[] LINE = IntStream.range(0, 2_000)
		.mapToObj(QueueListTests::entry)
		.toArray(QueueEntry[]::new);

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aPartIsWhatStandsThereWhateverWasMetBefore(boolean backwards) {
		Predicate<QueueEntry> third = (entry) -> entry.number() % 3 == 0;
		List<QueueEntry> all = IntStream.range(0, LINE.length)
			.mapToObj((step) -> LINE[backwards ? LINE.length - 1 - step : step])
			.filter(third)
			.toList();
		QueueList list = new QueueList(LINE, ORDER, backwards, third, new QueueStops());
		for (int from : List.of(0, 650, 99, 100, 101, 666, 667, 5_000, 25, 301, 650)) {
			int first = Math.min(from, all.size());
			assertThat(list.part(from, 25)).as("from %s", from)
				.isEqualTo(all.subList(first, Math.min(first + 25, all.size())));
		}
		assertThat(list.part(0, Integer.MAX_VALUE)).isEqualTo(all);
	}

	@Test
	void whatCameBeforeAPageIsPassedOverOnce() {
		AtomicInteger asked = new AtomicInteger();
		QueueList list = new QueueList(LINE, ORDER, false, (entry) -> {
			asked.incrementAndGet();
			return entry.number() >= 1_500;
		}, new QueueStops());
		List<QueueEntry> first = list.part(0, 25);
		List<QueueEntry> late = list.part(200, 25);
		assertThat(asked.getAndSet(0)).isGreaterThan(1_500);
		assertThat(list.part(0, 25)).isEqualTo(first);
		assertThat(list.part(200, 25)).isEqualTo(late);
		assertThat(asked).hasValue(50);
	}

	private static QueueEntry entry(int number) {
		return new QueueEntry(number, number, new PartyCode("SEN"), "Senegal", Region.AFRICA, false,
				RequestStatus.SUBMITTED, null, "", 0, 0, false, 0, 0, List.of(), List.of());
	}

}
