package org.article12.core.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.AsyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** How what is being delivered ends with the portal. */
@Timeout(120)
class OutboxThreadsTests {

	private final AnnotationConfigApplicationContext portal = new AnnotationConfigApplicationContext(
			OutboxThreads.class);

	private final AsyncTaskExecutor events = this.portal.getBean(OutboxThreads.EVENTS, AsyncTaskExecutor.class);

	private final List<String> delivered = new CopyOnWriteArrayList<>();

	@Test
	void whatIsBeingDeliveredMayEndAndWhatWaitsIsLeftToTheRegistry() throws Exception {
		CountDownLatch begun = new CountDownLatch(3);
		CountDownLatch mayEnd = new CountDownLatch(1);
		for (String what : List.of("one", "two", "three")) {
			this.events.execute(() -> {
				begun.countDown();
				if (await(mayEnd)) {
					this.delivered.add(what);
				}
			});
		}
		assertThat(await(begun)).isTrue();
		this.events.execute(() -> this.delivered.add("what waits"));
		Thread stop = Thread.ofPlatform().start(this.portal::close);
		stop.join(200);
		assertThat(stop.isAlive()).as("The portal waits for what is being delivered").isTrue();
		mayEnd.countDown();
		stop.join();
		assertThat(this.delivered).containsExactlyInAnyOrder("one", "two", "three");
	}

	@Test
	void whatComesWhileThePortalStopsIsLeftToTheRegistry() {
		this.portal.close();
		assertThatCode(() -> this.events.execute(() -> this.delivered.add("what came too late")))
			.doesNotThrowAnyException();
		assertThat(this.delivered).isEmpty();
	}

	@Test
	void aPortalThatDeliversNothingStopsAtOnce() throws Exception {
		this.events.submit(() -> this.delivered.add("one")).get(1, TimeUnit.MINUTES);
		long begun = System.nanoTime();
		this.portal.close();
		assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)).isLessThan(10);
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
