package org.article12.triage.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.requests.FoundOtherwise;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of requests are brought into their index a moment after they were written,
 * and found at once.
 */
@RequestTest
class QueueWordsTests {

	private static final String INDEXED = """
			select exists (select from queue_words q join queue_entry e using (number)
				where e.request_id = ? and q.words @@ cast(? as tsquery))""";

	private static final String FOUND = INDEXED.replace("queue_words", "queue_words_now");

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final QueueWords words;

	@Autowired
	QueueWordsTests(ApplicationContext portal, JdbcClient jdbc, TransactionTemplate transaction, QueueWords words) {
		this.portal = portal;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.words = words;
	}

	@Test
	void whatIsWrittenIsFoundBeforeTheIndexHasItAndAfter() {
		RequestId request = submitted("Potoroo");
		this.transaction.executeWithoutResult((_) -> {
			write(request, "quoll");
			assertThat(is(FOUND, request, "quoll")).isTrue();
			assertThat(is(FOUND, request, "potoroo")).as("what it says no more").isFalse();
			assertThat(is(INDEXED, request, "quoll")).isFalse();
		});
		this.words.catchUp();
		assertThat(is(INDEXED, request, "quoll")).isTrue();
		assertThat(is(INDEXED, request, "potoroo")).isFalse();
		assertThat(is(FOUND, request, "quoll")).isTrue();
	}

	@Test
	void whatIsBeingWrittenIsLeftForTheNextTime() throws Exception {
		RequestId request = submitted("Bettong");
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch caughtUp = new CountDownLatch(1);
		try (ExecutorService somebody = Executors.newSingleThreadExecutor()) {
			Future<?> act = somebody.submit(() -> this.transaction.executeWithoutResult((_) -> {
				write(request, "bilby");
				written.countDown();
				await(caughtUp);
			}));
			await(written);
			this.words.catchUp();
			caughtUp.countDown();
			act.get();
		}
		assertThat(is(FOUND, request, "bilby")).isTrue();
		assertThat(is(INDEXED, request, "bilby")).isFalse();
		this.words.catchUp();
		assertThat(is(INDEXED, request, "bilby")).isTrue();
	}

	private RequestId submitted(String title) {
		RequestReference reference = new Story(this.portal).submitted(title, "NIP");
		return this.portal.getBean(Requests.class).line(reference).orElseThrow().id();
	}

	private void write(RequestId request, String word) {
		this.jdbc.sql(
				"update request_words set words = to_tsvector('simple', ?), by_secretariat = null where request_id = ?")
			.params(word, request.value())
			.update();
		this.portal.publishEvent(new FoundOtherwise(request));
	}

	private boolean is(String asked, RequestId request, String word) {
		return this.jdbc.sql(asked).params(request.value(), word).query(Boolean.class).single();
	}

	private static void await(CountDownLatch moment) {
		try {
			moment.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
