package org.article12.triage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Several threads work through what there is, each thing once. */
class SideBySideTests {

	@Test
	void eachIsDoneOnceAndAllAreDoneAtTheEnd() {
		List<Integer> lanes = IntStream.range(0, 200).boxed().toList();
		Set<Integer> done = ConcurrentHashMap.newKeySet();
		try (ExecutorService helpers = Executors.newFixedThreadPool(2)) {
			SideBySide.work(lanes, helpers, 2, (lane) -> assertThat(done.add(lane)).isTrue());
			assertThat(done).hasSize(200);
		}
	}

	@Test
	void twoGoOnAtOnce() {
		CountDownLatch both = new CountDownLatch(2);
		try (ExecutorService helpers = Executors.newFixedThreadPool(2)) {
			SideBySide.work(List.of(1, 2), helpers, 2, (_) -> {
				both.countDown();
				try {
					both.await();
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			});
		}
	}

	@Test
	void whereNobodyHelpsTheCallerDoesAll() {
		Set<Integer> done = ConcurrentHashMap.newKeySet();
		SideBySide.work(List.of(1, 2, 3), (_) -> {
		}, 2, done::add);
		assertThat(done).containsExactlyInAnyOrder(1, 2, 3);
	}

	@Test
	void aFailureOfAHelperIsTheCallers() {
		assertThatIllegalStateException().isThrownBy(() -> SideBySide.work(List.of(1, 2), Runnable::run, 1, (_) -> {
			throw new IllegalStateException("No database");
		}));
	}

}
