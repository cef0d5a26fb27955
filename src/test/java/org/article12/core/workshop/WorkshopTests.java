package org.article12.core.workshop;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Heavy work has few places, a short queue, and a share of it for each person. */
class WorkshopTests {

	private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void close() {
		this.end.countDown();
		this.people.close();
	}

	@Test
	void workIsDoneOnThreadsOfItsOwnInTheCallersLanguage() {
		Workshop workshop = workshop(1, 1, 2, Duration.ofSeconds(30));
		LocaleContextHolder.setLocale(Locale.FRENCH);
		try {
			assertThat(workshop.<Boolean>makeFor("a", () -> Thread.currentThread().isVirtual())).isFalse();
			assertThat(workshop.<Locale>makeFor("a", LocaleContextHolder::getLocale)).isEqualTo(Locale.FRENCH);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void onePersonCannotTakeAllPlaces() throws Exception {
		Workshop workshop = workshop(1, 5, 2, Duration.ofSeconds(30));
		List<Future<String>> first = begin(workshop, "a", "a");
		assertThatExceptionOfType(WorkshopBusy.class).isThrownBy(() -> workshop.makeFor("a", () -> "third"));
		Future<String> other = this.people.submit(() -> workshop.makeFor("b", () -> "other"));
		this.end.countDown();
		assertThat(other.get(30, TimeUnit.SECONDS)).isEqualTo("other");
		for (Future<String> one : first) {
			assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo("done");
		}
		assertThat(workshop.<String>makeFor("a", () -> "again")).isEqualTo("again");
	}

	@Test
	void aFullQueueTurnsAwayAtOnce() throws Exception {
		Workshop workshop = workshop(1, 2, 2, Duration.ofSeconds(30));
		begin(workshop, "a", "b", "c");
		assertThatExceptionOfType(WorkshopBusy.class).isThrownBy(() -> workshop.makeFor("d", () -> "too many"));
		assertThat(workshop.waiting()).isEqualTo(2);
	}

	@Test
	void whoWaitedLongEnoughIsToldSoAndGivesThePlaceUp() throws Exception {
		Workshop workshop = workshop(1, 1, 1, Duration.ofMillis(50));
		CountDownLatch begun = new CountDownLatch(1);
		this.people.submit(() -> workshop.makeFor("a", () -> {
			begun.countDown();
			awaitWhateverHappens(this.end);
			return "late";
		}));
		begun.await();
		assertThatExceptionOfType(WorkshopBusy.class).isThrownBy(() -> workshop.makeFor("b", () -> "never begun"));
		assertThat(workshop.waiting()).isZero();
		// What was begun and cannot be stopped still counts.
		assertThatExceptionOfType(WorkshopBusy.class).isThrownBy(() -> workshop.makeFor("a", () -> "one more"));
	}

	@Test
	void aFailureIsTheCallers() {
		Workshop workshop = workshop(1, 1, 1, Duration.ofSeconds(30));
		assertThatIllegalStateException().isThrownBy(() -> workshop.makeFor("a", () -> {
			throw new IllegalStateException("as it was");
		})).withMessage("as it was");
		assertThatIllegalStateException().isThrownBy(() -> workshop.makeFor("a", () -> {
			throw new IOException("checked");
		})).withCauseInstanceOf(IOException.class);
		assertThat(workshop.<String>makeFor("a", () -> "still open")).isEqualTo("still open");
	}

	@Test
	void whoHasTheAnswerMayAskAgainAtOnce() {
		Workshop workshop = workshop(2, 2, 1, Duration.ofSeconds(30));
		for (int time = 0; time < 5000; time++) {
			assertThat(workshop.<String>makeFor("a", () -> "done")).isEqualTo("done");
		}
	}

	/** Begins work that ends when the test lets it, for each owner in turn. */
	private List<Future<String>> begin(Workshop workshop, String... owners) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		List<Future<String>> all = new ArrayList<>();
		for (String owner : owners) {
			all.add(this.people.submit(() -> workshop.makeFor(owner, () -> {
				begun.countDown();
				this.end.await();
				return "done";
			})));
			begun.await();
			int expected = all.size() - 1;
			while (workshop.waiting() < expected) {
				Thread.sleep(1);
			}
		}
		return all;
	}

	private static void awaitWhateverHappens(CountDownLatch latch) {
		while (latch.getCount() > 0) {
			try {
				latch.await();
			}
			catch (InterruptedException ex) {
				// What calculates does not listen either.
				Thread.interrupted();
			}
		}
	}

	private static Workshop workshop(int threads, int waiting, int perPerson, Duration patience) {
		return new Workshop(new WorkshopSettings(threads, waiting, perPerson, patience));
	}

}
