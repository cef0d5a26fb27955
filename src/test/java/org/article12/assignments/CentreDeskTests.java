package org.article12.assignments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.Today;
import org.article12.requests.RequestReference;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a centre sees of its work as a whole: its dates, and its figures. */
@RequestTest
class CentreDeskTests {

	private static final String CENTRE = "officer@scrc-dz.example";

	private static final Pattern FIGURE = Pattern
		.compile("<td class=\"number\"[^>]*><a href=\"(/assignments\\?[^\"]+)\"[^>]*>(?:<span>)?([\\d,]+)<");

	private static final Pattern ASSIGNMENT = Pattern
		.compile("<th scope=\"row\">(?:<input[^>]+>)?<a href=\"/assignments/");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	private Story story;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.story = new Story(this.portal);
		this.desk = new Desk(this.mvc, CENTRE);
	}

	@Test
	void everyFigureLeadsToExactlySoManyAssignments() {
		this.story.offered("To be answered at the desk", Map.of("NIP", "dz"));
		this.story.accepted("Under way at the desk", Map.of("NIP", "dz", "BAT_BEP", "dz"));
		RequestReference declined = this.story.offered("Declined at the desk", Map.of("NIP", "dz"));
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre("dz"), this.story.assignment(declined, "dz").id(), OfferDecline.NO_CAPACITY,
					"No");
		String page = this.desk.read("/assignments/figures");
		assertThat(page).contains("answer=IN_TIME", "area=BAT_BEP", "status=DECLINED");
		FIGURE.matcher(page).results().forEach((figure) -> {
			String list = figure.group(1).replace("&amp;", "&");
			assertThat(assignments(list)).as(list).isEqualTo(Long.parseLong(figure.group(2).replace(",", "")));
		});
	}

	@Test
	void milestonesStandInTheirMonthUntilTheyAreDoneAndAfter() {
		RequestReference reference = this.story.accepted("With milestones at the desk", Map.of("NIP", "dz"));
		AssignmentRecord work = this.story.assignment(reference, "dz");
		LocalDate first = Today.atTheSecretariat().plusMonths(8).withDayOfMonth(12);
		LocalDate second = first.plusMonths(1);
		this.portal.getBean(DeliveryVerbs.class)
			.agree(this.story.centre("dz"), work.id(), work.lastEntry(),
					new WorkPlan(List.of("A register"),
							List.of(new Milestone(1, "Sampling at the desk", first),
									new Milestone(2, "Workshop at the desk", second)),
							List.of(new Cost("The centre", 100)), "By mail"));
		assertThat(month(first)).contains("Sampling at the desk", reference.value(), "/assignments/" + work.id())
			.doesNotContain("Workshop at the desk");
		assertThat(month(second)).contains("Workshop at the desk");
		assertThat(this.desk.read("/assignments/milestones?month=" + YearMonth.from(first).minusMonths(1)))
			.doesNotContain("Sampling at the desk")
			.contains("month=" + YearMonth.from(first));
		assertThat(new Desk(this.mvc, "officer@scrc-sn.example")
			.read("/assignments/milestones?month=" + YearMonth.from(first))).doesNotContain("Sampling at the desk");
	}

	@Test
	void offersStandOnTheDayByWhichToAnswer() {
		RequestReference reference = this.story.offered("Answer in the calendar", Map.of("NIP", "dz"));
		LocalDate due = this.story.assignment(reference, "dz").answerDueOn();
		assertThat(month(due)).contains(reference.value(), Said.the("assignments.milestones.step.OFFERED"));
		assertThat(this.desk.open("/assignments/milestones?month=2026-13")).hasStatusOk();
	}

	@Test
	void theyAskTheDatabaseNoMoreForMoreWork() {
		month(Today.atTheSecretariat());
		this.desk.read("/assignments/figures");
		int dates = QueryCount.of(() -> month(Today.atTheSecretariat()));
		int figures = QueryCount.of(() -> this.desk.read("/assignments/figures"));
		this.story.accepted("One more at the desk", Map.of("NIP", "dz"));
		month(Today.atTheSecretariat());
		this.desk.read("/assignments/figures");
		assertThat(QueryCount.of(() -> month(Today.atTheSecretariat()))).isEqualTo(dates);
		assertThat(QueryCount.of(() -> this.desk.read("/assignments/figures"))).isEqualTo(figures);
	}

	private String month(LocalDate day) {
		return this.desk.read("/assignments/milestones?month=" + YearMonth.from(day));
	}

	private long assignments(String list) {
		long found = 0;
		for (int page = 1; page < 100; page++) {
			String body = this.desk.read(list + "&page=" + page);
			found += ASSIGNMENT.matcher(body).results().count();
			if (!body.contains("rel=\"next\"")) {
				return found;
			}
		}
		throw new AssertionError("More than a hundred pages");
	}

}
