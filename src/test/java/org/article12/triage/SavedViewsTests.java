package org.article12.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.core.WorkingDays;
import org.article12.notifications.WeeklyLists;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Officers choose how they see the queue, and name lists of it. */
@RequestTest
class SavedViewsTests {

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final Filed filed;

	private final Desk officer;

	private final Desk administrator;

	@Autowired
	SavedViewsTests(ApplicationContext portal, JdbcClient jdbc, MockMvcTester mvc) {
		this.portal = portal;
		this.jdbc = jdbc;
		this.filed = new Filed(portal);
		this.officer = new Desk(mvc, Filed.OFFICER);
		this.administrator = new Desk(mvc, Filed.COLLEAGUE);
	}

	@AfterEach
	void nobodyHasChosenAnything() {
		this.jdbc.sql("delete from queue_view").update();
		this.jdbc.sql("delete from queue_preference").update();
	}

	@Test
	void theColumnsThatSomebodyChoseAreRememberedForThatPersonAlone() {
		assertThat(this.officer.send("/triage/columns",
				Map.of("column", List.of("REGION", "AGE"), "rows", List.of("50"), "list",
						List.of("region=AFRICA&page=3&size=10"), "seen", List.of("0"), "press",
						List.of(Desk.press("columns")))))
			.hasRedirectedUrl("/triage?region=AFRICA");
		Document own = page(this.officer, "/triage?status=ALL");
		assertThat(own.select("thead th").eachText()).containsExactly(Said.the("triage.column.REQUEST"),
				Said.the("triage.column.AGE"), Said.the("triage.column.REGION"));
		assertThat(own.select("tbody tr")).hasSize(50);
		assertThat(own.select("tbody tr:first-child > *")).hasSize(3);
		assertThat(own.select("main[data-keys]")).as("keys were turned off").isEmpty();
		assertThat(page(this.administrator, "/triage").select("thead th")).hasSize(7);
	}

	@Test
	void aViewIsAListUnderANameInAnyScript() {
		String view = save(this.officer, "متأخر في أفريقيا", "region=AFRICA&overdue=true&page=2");
		assertThat(this.officer.open("/triage?view=" + view))
			.hasRedirectedUrl("/triage?region=AFRICA&overdue=true&view=" + view);
		Document list = page(this.officer, "/triage?region=AFRICA&overdue=true&view=" + view);
		assertThat(list.select(".chip-menu a[aria-current] bdi").eachText()).contains("متأخر في أفريقيا");
		assertThat(page(this.administrator, "/triage").text()).as("it is not shared").doesNotContain("متأخر");
		assertThat(this.administrator.open("/triage/views/" + view)).hasStatus(404);
	}

	@Test
	void aSharedViewIsKeptByItsOwnerAndTheAdministrator() {
		String view = save(this.administrator, "Screening first", "status=SUBMITTED", "shared", "true");
		assertThat(page(this.officer, "/triage").select(".chip-menu bdi").eachText())
			.contains(Said.the("triage.view.of", "Screening first", this.filed.user(Filed.COLLEAGUE).name()));
		assertThat(send(this.officer, "/triage/views/" + view + "/deletion")).hasStatus(422);
		assertThat(send(this.officer, "/triage/views/" + view, "name", "Mine now", "first", "true"))
			.hasStatus3xxRedirection();
		assertThat(page(this.administrator, "/triage/views/" + view).select("[name=name]").val())
			.as("only the wishes are the reader's")
			.isEqualTo("Screening first");
		assertThat(this.officer.open("/triage")).as("it is the reader's first list")
			.hasRedirectedUrl("/triage?status=SUBMITTED&view=" + view);
		assertThat(this.officer.open("/triage?view=none")).hasStatusOk();
		String officers = save(this.officer, "To route", "status=ROUTING", "shared", "true");
		assertThat(send(this.administrator, "/triage/views/" + officers + "/deletion")).as("an administrator tidies up")
			.hasRedirectedUrl("/triage");
		assertThat(send(this.administrator, "/triage/views/" + view, "name", "Screening first")).as("no longer shared")
			.hasStatus3xxRedirection();
		assertThat(this.officer.open("/triage")).as("it is nobody else's first list any more").hasStatusOk();
	}

	@Test
	void aViewTakesOverTheFiltersOfTheListThatIsShown() {
		String view = save(this.officer, "To be narrowed", "region=AFRICA");
		String shown = "/triage?region=AFRICA&status=ROUTING&view=" + view;
		String settings = page(this.officer, shown).select("a[href^=/triage/views/" + view + "]").attr("href");
		Document page = page(this.officer, settings);
		String list = page.select("[name=list]").val();
		assertThat(page.select("[name=replace]")).isNotEmpty();
		assertThat(send(this.officer, "/triage/views/" + view, "name", "To be narrowed", "list", list))
			.as("not unless it is ticked")
			.hasStatus3xxRedirection();
		assertThat(this.officer.open("/triage?view=" + view)).hasRedirectedUrl("/triage?region=AFRICA&view=" + view);
		assertThat(this.officer.send("/triage/views/" + view, "name", "Narrowed", "list", list, "replace", "true",
				"seen", "2", "press", UUID.randomUUID().toString()))
			.hasStatus3xxRedirection();
		assertThat(this.officer.open("/triage?view=" + view))
			.hasRedirectedUrl("/triage?region=AFRICA&status=ROUTING&view=" + view);
		assertThat(page(this.officer, settings).select("[name=replace]")).as("it is that list").isEmpty();
	}

	@Test
	void aBookmarkOfADeletedViewSaysSo() {
		String view = save(this.officer, "Short-lived", "region=AFRICA", "first", "true");
		assertThat(send(this.officer, "/triage/views/" + view + "/deletion")).hasRedirectedUrl("/triage");
		assertThat(this.officer.open("/triage")).as("and nothing leads there").hasStatusOk();
		Document bookmark = page(this.officer, "/triage?region=AFRICA&view=" + view);
		assertThat(bookmark.text()).contains(Said.the("triage.view.gone"));
		assertThat(bookmark.select(".chip[aria-current]")).as("what else it asks for").hasSize(1);
		assertThat(page(this.officer, "/triage?view=whatever").text()).contains(Said.the("triage.view.gone"));
	}

	@Test
	void aNameIsAskedForAndTakenOnce() {
		save(this.officer, "Straße", "region=AFRICA");
		for (String taken : List.of("Straße", " straße ", "STRASSE", "strasse")) {
			assertThat(begin(this.officer, taken, "region=AFRICA")).as(taken)
				.hasStatus(422)
				.bodyText()
				.contains(Said.partOf("refused.VIEW_NAME_TAKEN"));
		}
		assertThat(begin(this.officer, " \u200b ", "region=AFRICA")).hasStatus(422);
		assertThat(begin(this.officer, "x".repeat(81), "region=AFRICA")).hasStatus(422);
		assertThat(begin(this.administrator, "Straße", "region=AFRICA")).as("of another officer")
			.hasStatus3xxRedirection();
		assertThat(begin(this.officer, "Elsewhere", "https://evil.example")).hasStatus(404);
		assertThat(begin(this.officer, "Nowhere", "region=ATLANTIS")).hasStatus(404);
	}

	@Test
	void oneOfficerHasNotMoreViewsThanAMenuHolds() {
		page(this.officer, "/triage?region=AFRICA");
		int without = QueryCount.of(() -> page(this.officer, "/triage?region=AFRICA"));
		UUID owner = this.filed.user(Filed.OFFICER).id().value();
		this.jdbc.sql("""
				insert into queue_view (id, owner_id, owner_name, name, folded, query, shared)
				select gen_random_uuid(), ?, 'x', n, n, '', false from generate_series(1, 50) n""")
			.param(owner)
			.update();
		assertThat(begin(this.officer, "One too many", "region=AFRICA")).hasStatus(422)
			.bodyText()
			.contains(Said.partOf("refused.VIEWS_TOO_MANY"));
		assertThat(QueryCount.of(() -> page(this.officer, "/triage?region=AFRICA"))).as("and they cost no query each")
			.isEqualTo(without);
	}

	@Test
	void aViewIsMailedOnceAWeekToWhoAskedForItAndIsStillAnOfficer() {
		RequestReference request = this.filed.letter("GHA", "Weekly Zephyrine", 3);
		String view = save(this.officer, "Zephyrines", "q=Zephyrine", "weekly", "true");
		WeeklyLists weekly = this.portal.getBean(WeeklyLists.class);
		weekly.send();
		assertThat(mails("Zephyrines")).as("the first in a week").isEmpty();
		LocalDate today = this.portal.getBean(WorkingDays.class).today();
		dueOn(today.minusDays(15));
		weekly.send();
		weekly.send();
		assertThat(mails("Zephyrines")).as("however many weeks have passed, and however many instances ask")
			.hasSize(1)
			.first()
			.asString()
			.contains(request.value(), "Weekly Zephyrine", "/triage?view=" + view, "/triage/views/" + view);
		assertThat(this.jdbc.sql("select next_on from queue_view_mail").query(LocalDate.class).single())
			.as("on the same day of the week")
			.isEqualTo(today.minusDays(15).plusWeeks(3));
		dueOn(today);
		this.jdbc.sql("update queue_view_mail set person_id = ?")
			.param(this.filed.user(Filed.SENEGAL).id().value())
			.update();
		weekly.send();
		assertThat(mails("Zephyrines")).as("nothing for who is no officer").hasSize(1);
		assertThat(this.jdbc.sql("select count(*) from queue_view_mail").query(Integer.class).single()).isZero();
	}

	private void dueOn(LocalDate day) {
		this.jdbc.sql("update queue_view_mail set next_on = ?").param(day).update();
	}

	private List<String> mails(String name) {
		return this.jdbc.sql("select plain from mail where topic = 'VIEW' and subject like ?")
			.param("%" + name + "%")
			.query(String.class)
			.list();
	}

	private String save(Desk desk, String name, String list, String... wishes) {
		MvcTestResult saved = begin(desk, name, list, wishes);
		assertThat(saved).hasStatus3xxRedirection();
		return saved.getResponse().getRedirectedUrl().replaceFirst(".*view=", "");
	}

	private MvcTestResult begin(Desk desk, String name, String list, String... wishes) {
		List<String> fields = new ArrayList<>(List.of("name", name, "list", list));
		fields.addAll(List.of(wishes));
		return send(desk, "/triage/views", fields.toArray(String[]::new));
	}

	/** Sends a form as its page was read just before. */
	private MvcTestResult send(Desk desk, String address, String... namesAndValues) {
		List<String> fields = new ArrayList<>(List.of(namesAndValues));
		fields.addAll(List.of("seen", "1", "press", UUID.randomUUID().toString()));
		return desk.send(address, fields.toArray(String[]::new));
	}

	private static Document page(Desk desk, String address) {
		MvcTestResult opened = desk.open(address);
		assertThat(opened).hasStatusOk();
		return Jsoup.parse(Desk.body(opened));
	}

}
