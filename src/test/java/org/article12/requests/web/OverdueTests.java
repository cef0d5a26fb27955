package org.article12.requests.web;

import java.time.LocalDate;
import java.util.Map;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.WorkingDays;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is overdue, in the lists of the Secretariat, the Party and the centre: from the
 * end of the due date in UTC−12, and not before.
 */
@RequestTest
class OverdueTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WorkingDays calendar;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void theQueueCountsADateAsOverWhenItIsOverEverywhere() {
		RequestReference late = this.story.submitted("Overdue in the queue", "NIP");
		RequestReference due = this.story.submitted("Overdue in the queue, not yet", "NIP");
		due(late, this.calendar.lastDayOver());
		due(due, this.calendar.lastDayOver().plusDays(1));
		assertThat(page(OFFICER, "/triage?q=Overdue+in+the+queue&overdue=true")).contains(late.value())
			.doesNotContain(due.value());
		assertThat(page(OFFICER, "/triage?q=Overdue+in+the+queue&overdue=true&turn=PARTY"))
			.doesNotContain(late.value());
		assertThat(page(OFFICER, "/triage?q=Overdue+in+the+queue&overdue=true&turn=SECRETARIAT"))
			.contains(late.value());
	}

	@Test
	void whatIsLateInARegionIsOneClickFromTheStartPage() {
		RequestReference late = this.story.submitted("Overdue in its region", "NIP");
		due(late, this.calendar.lastDayOver());
		String ofAfrica = "/triage?overdue=true&region=AFRICA";
		assertThat(page(OFFICER, "/")).contains("href=\"" + ofAfrica.replace("&", "&amp;") + "\"");
		assertThat(page(OFFICER, ofAfrica + "&q=Overdue+in+its+region")).contains(late.value());
	}

	@Test
	void thePartysListShowsWhatIsOverdue() {
		RequestReference late = this.story.submitted("Overdue for the Party", "NIP");
		RequestReference due = this.story.submitted("Not overdue for the Party", "NIP");
		due(late, this.calendar.lastDayOver());
		due(due, this.calendar.lastDayOver().plusDays(1));
		assertThat(page(PARTY, "/requests")).contains(Said.partOf("requests.list.overdue"),
				Said.partOf("requests.list.all"));
		String ours = "/requests?q=overdue+for+the+party";
		assertThat(page(PARTY, ours)).contains(late.value(), due.value());
		assertThat(page(PARTY, ours + "&overdue=true")).contains(late.value(), Said.partOf("requests.turn.late"))
			.doesNotContain(due.value());
		assertThat(page("focal.point@uruguay.example", "/requests?overdue=true")).doesNotContain(late.value());
		assertThat(page(PARTY, ours + "&overdue=%C3%A9")).as("no such value").contains(due.value());
	}

	@Test
	void theCentresListShowsItsOwnThatAreOverdue() {
		RequestReference late = this.story.offered("Overdue for the centre", Map.of("NIP", "sn"));
		RequestReference due = this.story.offered("Not overdue for the centre", Map.of("NIP", "sn"));
		RequestReference others = this.story.offered("Overdue for another", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		due(late, this.calendar.lastDayOver());
		this.jdbc.sql("""
				update assignment set answer_due_on = ? where centre_code = 'SCRC-DZ'
				and request_id = (select id from assistance_request where reference = ?)""")
			.params(this.calendar.lastDayOver(), others.value())
			.update();
		assertThat(page(CENTRE, "/assignments")).contains(Said.partOf("requests.list.overdue"), late.value(),
				due.value());
		assertThat(page(CENTRE, "/assignments?overdue=true")).contains(late.value())
			.doesNotContain(due.value(), others.value());
	}

	@Test
	void theFilterCostsNoMoreThanTheList() {
		due(this.story.submitted("Overdue and counted", "NIP"), this.calendar.lastDayOver());
		assertThat(QueryCount.of(() -> page(PARTY, "/requests?overdue=true")))
			.isEqualTo(QueryCount.of(() -> page(PARTY, "/requests")));
		assertThat(QueryCount.of(() -> page(CENTRE, "/assignments?overdue=true")))
			.isLessThanOrEqualTo(QueryCount.of(() -> page(CENTRE, "/assignments")));
	}

	private void due(RequestReference reference, LocalDate day) {
		this.jdbc.sql("""
				update request_turn set due_on = ?
				where request_id = (select id from assistance_request where reference = ?)""")
			.params(day, reference.value())
			.update();
		this.jdbc.sql("""
				update assignment set answer_due_on = ?
				where request_id = (select id from assistance_request where reference = ?)""")
			.params(day, reference.value())
			.update();
		this.jdbc.sql("update queue_entry set due_on = ?, desk_due = ? where reference = ?")
			.params(day, day, reference.value())
			.update();
		this.jdbc.sql("select refresh_party_line(id) from assistance_request where reference = ?")
			.param(reference.value())
			.query()
			.singleRow();
	}

	private String page(String email, String address) {
		MvcTestResult result = this.mvc.get()
			.uri(java.net.URI.create(address.replace("+", "%20")))
			.with(SignedIn.as(email))
			.exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
