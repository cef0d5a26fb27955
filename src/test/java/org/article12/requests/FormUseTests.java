package org.article12.requests;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.CalendarSettings;
import org.article12.core.CurrentUser;
import org.article12.requests.FormUse.PartUse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How the form is used is counted, and nothing else is kept of it. */
@RequestTest
class FormUseTests {

	@Autowired
	private FormUse.Reader reader;

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CalendarSettings calendar;

	@Autowired
	private Clock clock;

	@Autowired
	private ApplicationContext portal;

	@Test
	void whatBecomesOfDraftsIsCounted() {
		Story story = new Story(this.portal);
		CurrentUser user = story.focalPoint();
		FormUse before = now();
		story.submitted("Form used to its end", "NIP");
		this.drafts.delete(user, this.drafts.start(user, UUID.randomUUID()));
		RequestReference draft = this.drafts.start(user, UUID.randomUUID());
		story.save(user, draft, new Answers.Areas(List.of("NIP")));
		story.save(user, draft, new Answers.Areas(List.of("NIP")));
		this.drafts.delete(user, draft);
		FormUse after = now();
		assertThat(after.started() - before.started()).isEqualTo(3);
		assertThat(after.submitted() - before.submitted()).isEqualTo(1);
		assertThat(after.deleted() - before.deleted()).isEqualTo(2);
		assertThat(after.stoppedBefore() - before.stoppedBefore()).isEqualTo(1);
		PartUse areas = after.parts().get(Section.AREAS);
		assertThat(areas.stopped() - before.parts().get(Section.AREAS).stopped()).isEqualTo(1);
		assertThat(areas.saved() - before.parts().get(Section.AREAS).saved()).isEqualTo(3);
		assertThat(after.medianHours()).isNotNull();
	}

	@Test
	void draftsThatNobodyTouchesAreLeftLying() {
		Story story = new Story(this.portal);
		RequestReference draft = story.draft("Form left lying", "NIP");
		long before = now().lying().get(Section.NEED);
		this.jdbc.sql("""
				update section_edit set edited_at = edited_at - interval '100 days'
				where request_id = (select id from assistance_request where reference = ?)""")
			.param(draft.value())
			.update();
		assertThat(now().lying().get(Section.NEED)).isEqualTo(before + 1);
		this.drafts.delete(story.focalPoint(), draft);
		assertThat(now().lying().get(Section.NEED)).isEqualTo(before);
	}

	@Test
	void neitherPartiesNorPeopleAreKept() {
		assertThat(this.jdbc.sql("select column_name from information_schema.columns where table_name = 'form_count'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("month", "what", "section", "slot", "times");
	}

	@Test
	void demonstrationsDraftsAreCountedFromTheirBeginning() {
		assertThat(this.reader.first()).isBefore(present());
		assertThat(this.reader.between(this.reader.first(), present()).started()).isGreaterThan(100);
	}

	private FormUse now() {
		return this.reader.between(present(), present());
	}

	private YearMonth present() {
		return YearMonth.now(this.clock.withZone(this.calendar.zone()));
	}

}
