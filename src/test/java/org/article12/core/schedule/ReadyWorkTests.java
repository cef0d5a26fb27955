package org.article12.core.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyWorkTests {

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	private final CountDownLatch failed = new CountDownLatch(1);

	private final ReadyWork work = new ReadyWork(new RemainingBeans(this.beans),
			this.beans.getBeanProvider(OnceReady.class),
			new ScheduleSettings(true, Duration.ZERO, Duration.ofMillis(10)), new PortalExit() {
				@Override
				void fail() {
					ReadyWorkTests.this.failed.countDown();
				}
			});

	@AfterEach
	void stop() {
		this.work.end();
	}

	@Test
	void theStartDoesNotWaitAndOneThatFailsDoesNotKeepTheNextFromBeingDone() throws InterruptedException {
		CountDownLatch startIsOver = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		left("first", () -> () -> {
			await(startIsOver);
			throw new IllegalStateException("It failed");
		});
		left("second", () -> done::countDown);
		this.work.begin();
		startIsOver.countDown();
		assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void whatFailsIsTriedAgainUntilItIsDone() throws InterruptedException {
		CountDownLatch fails = new CountDownLatch(3);
		List<String> done = new CopyOnWriteArrayList<>();
		CountDownLatch all = new CountDownLatch(1);
		left("first", () -> () -> {
			if (fails.getCount() > 0) {
				fails.countDown();
				throw new IllegalStateException("There is no database");
			}
			done.add("first");
			all.countDown();
		});
		left("second", () -> () -> done.add("second"));
		this.work.begin();
		assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(done).containsExactly("second", "first");
	}

	@Test
	void aPortalThatStopsTriesNoLonger() {
		left("never", () -> () -> {
			throw new IllegalStateException("There is no database");
		});
		this.work.begin();
		long began = System.nanoTime();
		this.work.end();
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(9));
	}

	@Test
	void thePortalThatStopsInterruptsIt() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		AtomicReference<String> end = new AtomicReference<>();
		left("long", () -> () -> {
			begun.countDown();
			end.set(await(new CountDownLatch(1)) ? "done" : "interrupted");
		});
		this.work.begin();
		begun.await();
		this.work.end();
		assertThat(end.get()).isEqualTo("interrupted");
	}

	@Test
	void whatNobodyAskedForYetIsMadeBefore() throws InterruptedException {
		List<String> order = new CopyOnWriteArrayList<>();
		CountDownLatch done = new CountDownLatch(1);
		left("work", () -> () -> {
			order.add("done");
			done.countDown();
		});
		later(Object.class, "part", () -> {
			order.add("made");
			return new Object();
		});
		this.work.begin();
		assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(order).containsExactly("made", "done");
	}

	@Test
	void whatCannotBeMadeEndsThePortal() throws InterruptedException {
		AtomicReference<String> done = new AtomicReference<>("nothing");
		left("work", () -> () -> done.set("work"));
		later(Object.class, "part", () -> {
			throw new IllegalStateException("It cannot be made");
		});
		this.work.begin();
		assertThat(this.failed.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(done.get()).isEqualTo("nothing");
	}

	@Test
	void aPortalThatStopsMeanwhileHasNotFailed() {
		left("work", () -> () -> {
		});
		later(Object.class, "part", () -> {
			this.beans.destroySingletons();
			return this.beans.getBean("work");
		});
		this.work.begin();
		this.work.end();
		assertThat(this.failed.getCount()).isOne();
	}

	private void left(String name, Supplier<OnceReady> made) {
		later(OnceReady.class, name, made);
	}

	private <T> void later(Class<T> type, String name, Supplier<T> made) {
		RootBeanDefinition definition = new RootBeanDefinition(type, made);
		definition.setLazyInit(true);
		this.beans.registerBeanDefinition(name, definition);
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
