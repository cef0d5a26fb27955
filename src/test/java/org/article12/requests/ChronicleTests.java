package org.article12.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

import org.article12.AtOnce;
import org.article12.RequestTest;
import org.article12.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries of all histories have one order, and what was known on a day stays known. */
@RequestTest
class ChronicleTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private Requests requests;

	@Autowired
	private Screening screening;

	@Autowired
	private TakingCharge charge;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void everyEntryHasItsNumberWithoutAGap() {
		this.story.submitted("Numbered", "NIP");
		this.chronicle.settle();
		assertThat(count("select count(*) from history_order")).isEqualTo(count("select count(*) from history_entry"))
			.isEqualTo(count("select max(sequence) from history_order"))
			.isEqualTo(count("select last_sequence from history_head"));
		assertThat(count("""
				select count(*) from (select number, recorded_at,
					row_number() over (partition by request_id order by sequence) as place,
					max(recorded_at) over (order by sequence) as latest from history_order) o
				where o.number <> o.place or o.recorded_at < o.latest""")).isZero();
	}

	@Test
	void whatIsCommittedLaterComesLaterThoughItWasDoneEarlier() {
		RequestReference slow = this.story.submitted("Slow", "NIP");
		RequestReference fast = this.story.submitted("Fast", "NIP");
		List<Long> cut = new ArrayList<>();
		List<Instant> asked = new ArrayList<>();
		this.transaction.executeWithoutResult((_) -> {
			this.charge.take(this.story.officer(), slow);
			AtOnce.run(List.of(() -> {
				this.charge.take(this.story.officer(), fast);
				asked.add(now());
				cut.add(this.chronicle.lastBefore(asked.getFirst()));
			})).forEach((outcome) -> assertThat(outcome.refusal()).isNull());
		});
		Recorded later = last(slow);
		Recorded earlier = last(fast);
		assertThat(earlier.sequence()).isLessThanOrEqualTo(cut.getFirst());
		assertThat(later.sequence()).isGreaterThan(cut.getFirst());
		assertThat(later.recordedAt()).isAfterOrEqualTo(asked.getFirst());
		assertThat(this.chronicle.lastBefore(asked.getFirst())).isEqualTo(cut.getFirst());
	}

	@Test
	void whoFollowsMissesNothingWhileManyActAtOnce() {
		List<RequestReference> all = new ArrayList<>();
		for (int one = 0; one < 12; one++) {
			all.add(this.story.submitted("Followed " + one, "NIP"));
		}
		List<Recorded> heard = new ArrayList<>();
		AtomicBoolean over = new AtomicBoolean();
		long begin = this.chronicle.lastBefore(now().plusSeconds(60));
		Runnable follower = () -> {
			long last = begin;
			while (!over.get()) {
				for (Recorded recorded : this.chronicle.after(last, 3)) {
					heard.add(recorded);
					last = recorded.sequence();
				}
			}
		};
		Thread following = Thread.ofVirtual().start(follower);
		AtOnce.run(all.stream().<Runnable>map((one) -> () -> {
			this.charge.take(this.story.officer(), one);
			this.screening.confirmEligibility(this.story.officer(), one, this.story.seen(one));
		}).toList()).forEach((outcome) -> assertThat(outcome.refusal()).isNull());
		over.set(true);
		join(following);
		long last = heard.isEmpty() ? begin : heard.getLast().sequence();
		heard.addAll(this.chronicle.after(last, 1_000));
		assertThat(heard).extracting(Recorded::sequence)
			.isEqualTo(LongStream.range(begin + 1, begin + 1 + heard.size()).boxed().toList());
		Map<RequestId, Integer> numbers = new HashMap<>();
		heard.forEach((recorded) -> assertThat(recorded.entry().number())
			.isGreaterThan(zeroOr(numbers.put(recorded.request(), recorded.entry().number()))));
		for (RequestReference one : all) {
			RequestId id = this.requests.submitted(one).orElseThrow().id();
			assertThat(heard).filteredOn((recorded) -> recorded.request().equals(id))
				.extracting((recorded) -> recorded.entry().act())
				.containsExactly(Act.TAKE, Act.CONFIRM_ELIGIBILITY);
		}
	}

	private static int zeroOr(@Nullable Integer number) {
		return (number != null) ? number : 0;
	}

	private static void join(Thread thread) {
		try {
			thread.join(30_000);
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private Recorded last(RequestReference reference) {
		RequestId id = this.requests.submitted(reference).orElseThrow().id();
		return this.chronicle.after(0, Integer.MAX_VALUE)
			.stream()
			.filter((recorded) -> recorded.request().equals(id))
			.reduce((_, later) -> later)
			.orElseThrow();
	}

	/** By the clock of the database. */
	private Instant now() {
		return this.jdbc.sql("select clock_timestamp()").query((row, _) -> row.getTimestamp(1).toInstant()).single();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
