package org.article12.core.schedule;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyWorkTests {

	@Test
	void theStartDoesNotWaitAndOneThatFailsDoesNotKeepTheNextFromBeingDone() throws InterruptedException {
		CountDownLatch startIsOver = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		ReadyWork work = new ReadyWork(List.of(() -> {
			await(startIsOver);
			throw new IllegalStateException("It failed");
		}, done::countDown));
		work.begin();
		startIsOver.countDown();
		assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
		work.destroy();
	}

	@Test
	void thePortalThatStopsInterruptsIt() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		AtomicReference<String> end = new AtomicReference<>();
		ReadyWork work = new ReadyWork(List.of(() -> {
			begun.countDown();
			end.set(await(new CountDownLatch(1)) ? "done" : "interrupted");
		}));
		work.begin();
		begun.await();
		work.destroy();
		assertThat(end.get()).isEqualTo("interrupted");
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			return false;
		}
	}

}
