package org.article12.lives.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.article12.AtOnce;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.NotReadyYet;
import org.article12.lives.CutOff;
import org.article12.lives.Life;
import org.article12.lives.Lives;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Lives that are kept are those that histories fold into, at each cut-off. */
@RequestTest
class KeptLivesTests {

	/** For the Parties, for how far is kept, for what has moved, and for what is kept. */
	private static final int STATEMENTS = 6;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Lives lives;

	@Autowired
	private KeptLives kept;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsKeptIsWhatIsFolded() {
		Story story = new Story(this.portal);
		RequestReference request = story.routing("Kept", "NIP");
		this.kept.forget();
		CutOff first = this.lives.now();
		Map<RequestReference, Life> folded = told(first);
		assertThat(folded).isNotEmpty();
		AllKept.by(this.kept);
		assertThat(upTo()).isEqualTo(first.sequence());
		assertThat(told(first)).as("kept").isEqualTo(folded);

		story.offer(request, Map.of("NIP", "sn"));
		story.submitted("Not kept yet", "NIP");
		CutOff second = this.lives.now();
		Map<RequestReference, Life> later = told(second);
		assertThat(later).hasSize(folded.size() + 1);
		assertThat(later.get(request).parts()).hasSize(1);
		assertThat(told(first)).as("known before").isEqualTo(folded);

		AllKept.by(this.kept);
		assertThat(told(second)).as("kept later").isEqualTo(later);
		assertThat(told(first)).as("known before what is kept").isEqualTo(folded);
		this.kept.forget();
		AllKept.by(this.kept);
		assertThat(told(second)).as("kept anew").isEqualTo(later);
		assertThat(this.lives.of(request, second)).contains(later.get(request));
		assertThat(this.lives.of(request, first)).contains(folded.get(request));
	}

	@Test
	void ofManyWhoAskAtOnceAllGetTheSameNow() {
		Story story = new Story(this.portal);
		for (int round = 0; round < 5; round++) {
			story.submitted("Asked about at once", "NIP");
			Set<CutOff> answers = ConcurrentHashMap.newKeySet();
			assertThat(AtOnce.run(Collections.nCopies(12, () -> answers.add(this.lives.now()))))
				.allMatch(AtOnce.Outcome::done);
			assertThat(answers).extracting(CutOff::sequence).doesNotHaveDuplicates();
		}
	}

	/**
	 * Steps of a few entries, so that most requests move in several of them, and some
	 * before and after a cut-off in the same one.
	 */
	@Test
	void whatIsKeptByStepsIsWhatIsFoldedAtEachCutOff() {
		Story story = new Story(this.portal);
		RequestReference request = story.routing("Kept by steps", "NIP");
		CutOff now = this.lives.now();
		this.kept.forget();
		Map<CutOff, Map<RequestReference, Life>> folded = new LinkedHashMap<>();
		for (long back = 0; back < 8; back++) {
			CutOff earlier = new CutOff(now.known(), now.before(), now.sequence() - back * back * 17);
			folded.put(earlier, told(earlier));
		}
		step("23");
		try {
			AllKept.by(this.kept);
			folded.forEach((cutOff, lives) -> assertThat(told(cutOff)).as("kept, at %s", cutOff).isEqualTo(lives));

			story.offer(request, Map.of("NIP", "sn"));
			AllKept.by(this.kept);
			story.accept(request, "sn");
			AllKept.by(this.kept);
			story.report(request, "sn", "By steps");
			AllKept.by(this.kept);
			folded.forEach((cutOff, lives) -> assertThat(told(cutOff)).as("later, at %s", cutOff).isEqualTo(lives));
			CutOff later = this.lives.now();
			assertThat(this.lives.of(request, later)).contains(told(later).get(request));
		}
		finally {
			step("default");
		}
	}

	@Test
	void ofAStepTheLastLifeAloneIsKept() {
		Story story = new Story(this.portal);
		AllKept.by(this.kept);
		RequestReference request = story.routing("One of a step", "NIP");
		AllKept.by(this.kept);
		story.offer(request, Map.of("NIP", "sn"));
		AllKept.by(this.kept);
		assertThat(this.jdbc.sql("""
				select count(*) from kept_life join request_listed on id = request_id where reference = ?""")
			.param(request.value())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private void step(String entries) {
		this.jdbc.sql("update kept_lives set step = " + entries).update();
		this.kept.forget();
	}

	@Test
	void thoseThatWereOpenAreToldAlone() {
		AllKept.by(this.kept);
		CutOff now = this.lives.now();
		Instant from = Instant.now().minusSeconds(200L * 24 * 3600);
		Instant until = Instant.now().minusSeconds(100L * 24 * 3600);
		Map<RequestReference, Life> open = new TreeMap<>();
		this.lives.eachOpen(now, from, until, (life) -> open.put(life.reference(), life));
		Map<RequestReference, Life> all = told(now);
		all.values().removeIf((life) -> !life.receivedBefore(until) || life.endedBefore(from));
		assertThat(open).isNotEmpty().isEqualTo(all);
		assertThat(all.values()).extracting(Life::status).contains(RequestStatus.CLOSED);
	}

	@Test
	void theyAreReadWithTheSameFewStatementsHoweverManyThereAre() {
		AllKept.by(this.kept);
		CutOff now = this.lives.now();
		assertThat(QueryCount.of(() -> told(now))).isLessThanOrEqualTo(STATEMENTS);
	}

	@Test
	void whereFarTooLittleIsKeptNobodyWaits() {
		CutOff now = this.lives.now();
		CutOff far = new CutOff(now.known(), now.before(), now.sequence() + 100_000);
		assertThatExceptionOfType(NotReadyYet.class).isThrownBy(() -> told(far));
	}

	private long upTo() {
		return this.jdbc.sql("select up_to from kept_lives").query(Long.class).single();
	}

	private Map<RequestReference, Life> told(CutOff cutOff) {
		Map<RequestReference, Life> told = new TreeMap<>();
		this.lives.each(cutOff, (life) -> assertThat(told.put(life.reference(), life)).isNull());
		return told;
	}

}
