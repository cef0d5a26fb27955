package org.article12.lives.store;

import java.time.LocalDate;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.lives.CutOff;
import org.article12.lives.Lives;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping;
import org.article12.parties.domain.NewFact;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries from before groups of Parties were kept with them. */
@RequestTest
class EarlyEntriesTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Lives lives;

	@Autowired
	private KeptLives kept;

	@Autowired
	private PartyKeeping parties;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void theirGroupIsWhatTheRegisterWasKnownToSayOfTheDayOfReceipt() {
		Story story = new Story(this.portal);
		RequestReference request = story.submitted("Recorded early", "NIP");
		String told = particulars(request);
		LocalDate from = this.calendar.today().minusDays(30);
		write(request, "{\"capacity\":\"OFFICIAL_CONTACT_POINT\"}");
		try {
			CutOff then = this.lives.now();
			PartyThen before = group(request, then);
			boolean leastDeveloped = before.leastDeveloped();
			record(story, new NewFact(PartyFact.LEAST_DEVELOPED, String.valueOf(!leastDeveloped), from, null,
					"A resolution", true));
			try {
				assertThat(group(request, then)).as("as it was known").isEqualTo(before);
				assertThat(group(request, this.lives.now()).leastDeveloped()).isEqualTo(!leastDeveloped);
			}
			finally {
				this.parties.takeBack(story.officer(), SENEGAL, this.parties.kept(SENEGAL).version(),
						PartyFact.LEAST_DEVELOPED, from, "It was another Party", false);
			}
		}
		finally {
			write(request, told);
		}
	}

	private void record(Story story, NewFact fact) {
		this.parties.record(story.officer(), SENEGAL, this.parties.kept(SENEGAL).version(), fact, "Told by letter",
				false);
	}

	private PartyThen group(RequestReference request, CutOff cutOff) {
		PartyThen[] group = new PartyThen[1];
		this.lives.each(cutOff, (life) -> {
			if (life.reference().equals(request)) {
				group[0] = life.group();
			}
		});
		assertThat(this.lives.of(request, cutOff).orElseThrow().group()).isEqualTo(group[0]);
		return group[0];
	}

	private String particulars(RequestReference request) {
		return this.jdbc.sql("""
				select particulars from history_entry e join request_listed r on r.id = e.request_id
				where r.reference = ? and e.act = 'SUBMIT'""").param(request.value()).query(String.class).single();
	}

	/** As a portal of that time would have written it: the database lets nobody else. */
	private void write(RequestReference request, String particulars) {
		this.transactions.executeWithoutResult((_) -> {
			this.jdbc.sql("alter table history_entry disable trigger history_entry_row_is_written_once").update();
			this.jdbc.sql("""
					update history_entry set particulars = ? where act = 'SUBMIT'
						and request_id = (select id from request_listed where reference = ?)""")
				.params(particulars, request.value())
				.update();
			this.jdbc.sql("alter table history_entry enable trigger history_entry_row_is_written_once").update();
		});
		this.kept.forget();
	}

}
