package org.article12.requests.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.article12.RequestTest;
import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUsers;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.Section;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft: started once, saved as typed, deleted. */
@RequestTest
class DraftPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private CurrentUsers users;

	private PartyPages senegal;

	@BeforeEach
	void signIn() {
		this.senegal = new PartyPages(this.mvc, PartyPages.SENEGAL);
	}

	@Test
	void whatIsRetiredIsSaidOnTheDraftAndKeepsItBackUntilItIsLeftOut() {
		String draft = this.senegal.complete("Asks for what is no longer offered");
		String title = this.jdbc.sql("select title from area_title where area_code = 'NIP' and language = 'en'")
			.query(String.class)
			.single();
		String words = Said.the("requests.problem.AREA_RETIRED", title);
		retireTheNip(true);
		try {
			assertThat(PartyPages.text(this.senegal.get(draft + "/edit"))).contains(words);
			assertThat(PartyPages.text(this.senegal.get(draft + "/check"))).contains(words);
			assertThat(this.senegal.submit(draft)).hasStatus(422).bodyText().contains(words);
			assertThat(PartyPages.text(this.senegal.get(draft + "/edit/areas"))).contains("value=\"NIP\"",
					Said.the("requests.retired"));
			assertThat(PartyPages.text(this.senegal.get(this.senegal.start() + "/edit/areas")))
				.doesNotContain("value=\"NIP\"");
		}
		finally {
			retireTheNip(false);
		}
		assertThat(PartyPages.text(this.senegal.get(draft + "/check"))).doesNotContain(words);
	}

	private void retireTheNip(boolean retired) {
		this.jdbc.sql("update area set retired = ? where code = 'NIP'").param(retired).update();
	}

	@Test
	void aSecondPressOfTheButtonFindsTheSameDraft() {
		UUID token = UUID.randomUUID();
		assertThat(this.senegal.start(token)).isEqualTo(this.senegal.start(token));
	}

	@Test
	void theWayBackToTheStartPageFindsTheSameDraftUntilSomethingIsSaved() {
		MvcTestResult first = this.senegal.get("/requests/new");
		Cookie session = Objects.requireNonNull(first.getRequest().getCookies())[0];
		String token = PartyPages.token(first);
		String address = this.senegal.start(UUID.fromString(token));
		assertThat(PartyPages.token(this.senegal.get("/requests/new", session))).isEqualTo(token);
		this.senegal.post(address + "/edit/need", "stamp", this.senegal.stamp(address + "/edit/need"), "title", "One");
		assertThat(PartyPages.token(this.senegal.get("/requests/new", session))).isNotEqualTo(token);
	}

	@Test
	void theTaskListNamesEverySectionAndHowFarItHasCome() {
		String address = this.senegal.start();
		String tasks = PartyPages.text(this.senegal.get(address + "/edit"));
		assertThat(tasks).contains(Said.the("requests.section.ACTIVITIES"), Said.the("requests.section.AREAS"),
				Said.the("requests.section.NEED"), Said.the("requests.section.TIMING"),
				Said.the("requests.section.POLICY"), "Contact", Said.the("requests.progress.NOT_STARTED"), "Optional",
				Said.the("requests.progress.FILLED_IN"), Said.the("requests.check.title"));
	}

	@Test
	void theWaysOutOfASectionAreLinksAndThePageSaysWhatIsSaved() {
		String page = PartyPages.text(this.senegal.get(this.senegal.start() + "/edit/timing"));
		assertThat(page)
			.contains("href=\"/find-a-centre\"", "href=\"/inbox\"", "action=\"/sign-out\"",
					Said.the("requests.tasks.back"))
			.contains(Said.the("requests.save.buttons"))
			.doesNotContain("form=\"answers\"");
	}

	@Test
	void aSectionSaysTheHowManiethItIs() {
		String address = this.senegal.start();
		assertThat(PartyPages.text(this.senegal.get(address + "/edit/need"))).contains("3 of 7");
		assertThat(PartyPages.text(this.senegal.get(address + "/documents"))).contains("7 of 7",
				Said.the("requests.check.title"));
	}

	@Test
	void whatGoesOnOverSomethingToLookAtIsSaidOnceAndMarked() {
		String address = this.senegal.start();
		String need = address + "/edit/need";
		Cookie session = session(this.senegal.get(need));
		assertThat(this.senegal.post(need, session, "stamp", this.senegal.stamp(need), "title", "A title", "help", ""))
			.hasRedirectedUrl(address + "/edit/timing");
		assertThat(PartyPages.text(this.senegal.get(address + "/edit/timing", session)))
			.contains("“The need” has something to look at", "href=\"" + need + "\"")
			.doesNotContain(Said.the("core.form.errors"));
		assertThat(PartyPages.text(this.senegal.get(address + "/edit/timing", session)))
			.doesNotContain(Said.the("requests.progress.TO_LOOK_AT"), Said.partOf("requests.look-back"));
		assertThat(PartyPages.text(this.senegal.get(address + "/edit")))
			.containsOnlyOnce(Said.the("requests.progress.TO_LOOK_AT"));
	}

	@Test
	void whatIsSavedAsOneTypesIsHeldAgainstNobody() {
		String address = this.senegal.start();
		String timing = address + "/edit/timing";
		assertThat(this.senegal.post(timing, "stamp", this.senegal.stamp(timing), "sent", "1", "from", "spri", "then",
				"autosave"))
			.hasStatus(204);
		assertThat(PartyPages.text(this.senegal.get(timing))).contains("value=\"spri\"")
			.doesNotContain(Said.the("core.form.errors"));
		assertThat(PartyPages.text(this.senegal.get(address + "/edit")))
			.contains(Said.the("requests.progress.IN_PROGRESS"))
			.doesNotContain(Said.the("requests.progress.TO_LOOK_AT"));
	}

	@Test
	void whatArrivesLateDoesNotUndoWhatThePageSentAfterIt() {
		String need = this.senegal.start() + "/edit/need";
		String stamp = this.senegal.stamp(need);
		this.senegal.post(need, "stamp", stamp, "sent", "2", "title", "The whole title");
		assertThat(this.senegal.post(need, "stamp", stamp, "sent", "1", "title", "The wh", "then", "autosave"))
			.hasStatus(204);
		assertThat(PartyPages.text(this.senegal.get(need))).contains("value=\"The whole title\"");
	}

	@Test
	void twoWindowsOfOnePersonAreBroughtTogetherFieldByField() {
		String need = this.senegal.start() + "/edit/need";
		String one = this.senegal.stamp(need);
		String other = this.senegal.stamp(need);
		this.senegal.post(need, "stamp", one, "title", "From one window", "pops", "ALDRIN", "languages", "fr");
		assertThat(
				this.senegal.post(need, "stamp", other, "help", "From the other", "languages", "fr", "languages", "en"))
			.hasStatus3xxRedirection();
		// The first window goes on without knowing, and takes nothing away.
		this.senegal.post(need, "stamp", one, "title", "From one window", "results", "Then", "pops", "ALDRIN",
				"languages", "fr");
		assertThat(PartyPages.text(this.senegal.get(need)))
			.contains("value=\"From one window\"", "From the other</", "Then</")
			.containsPattern("value=\"en\"[^>]*checked")
			.containsPattern("value=\"fr\"[^>]*checked");
	}

	@Test
	void twoWindowsOfOnePersonThatChangeOneAnswerShowBoth() {
		String need = this.senegal.start() + "/edit/need";
		String one = this.senegal.stamp(need);
		String other = this.senegal.stamp(need);
		this.senegal.post(need, "stamp", one, "title", "From one window", "help", "Help");
		assertThat(this.senegal.post(need, "stamp", other, "title", "From the oth", "then", "autosave")).hasStatus(409);
		MvcTestResult late = this.senegal.post(need, "stamp", other, "title", "From the other", "results", "Then");
		assertThat(late).hasStatus(409);
		assertThat(PartyPages.text(late)).contains(Said.the("requests.conflict.own.title"), "value=\"From the other\"",
				Said.the("requests.conflict.own.theirs"), "From one window", "Help</");
	}

	@Test
	void whoGoesBackOrStopsAndSavesAgainDoesNotMeetHimself() {
		String need = this.senegal.start() + "/edit/need";
		String stamp = this.senegal.stamp(need);
		this.senegal.post(need, "stamp", stamp, "title", "First");
		assertThat(this.senegal.post(need, "stamp", stamp, "title", "Second")).hasStatus3xxRedirection();
		assertThat(PartyPages.text(this.senegal.get(need))).contains("value=\"Second\"");
	}

	@Test
	void whoStaysToSeeGuidanceIsNotToldOfAProblem() {
		String areas = this.senegal.start() + "/edit/areas";
		Cookie session = session(this.senegal.get(areas));
		this.senegal.post(areas, session, "stamp", this.senegal.stamp(areas));
		this.senegal.post(areas, session, "stamp", this.senegal.stamp(areas), "then", "stay");
		assertThat(PartyPages.text(this.senegal.get(areas, session))).contains(Said.the("requests.saved"))
			.doesNotContain(Said.the("core.form.errors"));
	}

	private static Cookie session(MvcTestResult page) {
		return Objects.requireNonNull(page.getRequest().getCookies())[0];
	}

	@Test
	void whatIsInvalidIsSavedAndComesBackAsTyped() {
		String address = this.senegal.start() + "/edit/timing";
		MvcTestResult saved = this.senegal.post(address, "stamp", this.senegal.stamp(address), "from", "spring 2027",
				"until", "13/2027", "budget", "about \"50\" <k>", "urgency", "URGENT", "urgencyReason", "");
		assertThat(saved).hasStatus3xxRedirection();
		assertThat(PartyPages.text(this.senegal.get(address))).contains("value=\"spring 2027\"", "value=\"13/2027\"",
				"value=\"about &quot;50&quot; &lt;k&gt;\"", Said.the("core.form.errors"),
				"“spring 2027” is not a month", "“13/2027” has a month that does not exist",
				"“about &quot;50&quot; &lt;k&gt;” is not an amount",
				Said.the("requests.problem.URGENCY_REASON_MISSING"));
	}

	@Test
	void monthsFarFromTodayAreAskedAboutUntilTheyAreMeant() {
		String address = this.senegal.complete("Unusual months");
		String timing = address + "/edit/timing";
		this.senegal.post(timing, "stamp", this.senegal.stamp(timing), "from", "March 2020", "until", "12/9999");
		assertThat(PartyPages.text(this.senegal.get(timing))).contains("is “March 2020” meant?",
				"type=\"checkbox\" name=\"meant\" value=\"2020-03\"", "is “12/9999” meant?",
				"type=\"checkbox\" name=\"meant\" value=\"9999-12\"");
		assertThat(PartyPages.text(this.senegal.get(address + "/check"))).contains("is “March 2020” meant?");
		this.senegal.post(timing, "stamp", this.senegal.stamp(timing), "from", "March 2020", "until", "12/9999",
				"meant", "2020-03", "meant", "9999-12");
		assertThat(PartyPages.text(this.senegal.get(timing))).doesNotContain(Said.the("core.form.errors"), "meant?")
			.contains("type=\"hidden\" name=\"meant\" value=\"2020-03\"");
		assertThat(PartyPages.text(this.senegal.get(address + "/check"))).doesNotContain("meant?");
		assertThat(this.senegal.submit(address)).hasRedirectedUrl(address + "/submitted");
	}

	@Test
	void controlCharactersDoNoHarm() {
		String address = this.senegal.start() + "/edit/need";
		assertThat(this.senegal.post(address, "stamp", this.senegal.stamp(address), "title", "A\u0000B", "help",
				"one\r\ntwo\u0007"))
			.hasStatus3xxRedirection();
		assertThat(PartyPages.text(this.senegal.get(address))).contains("value=\"AB\"", "one\ntwo<");
	}

	@Test
	void everySectionOpensFreshWithoutComplaint() {
		String address = this.senegal.start();
		for (Section section : Section.values()) {
			MvcTestResult page = this.senegal.get(address + "/edit/" + section.slug());
			assertThat(page).hasStatusOk();
			assertThat(PartyPages.text(page)).doesNotContain(Said.the("core.form.errors"), "??");
		}
	}

	@Test
	void savingGoesFromSectionToSectionAndThenToTheDocuments() {
		String address = this.senegal.start();
		List<Section> sections = List.of(Section.values());
		for (int at = 0; at < sections.size(); at++) {
			String page = address + "/edit/" + sections.get(at).slug();
			String next = (at + 1 < sections.size()) ? address + "/edit/" + sections.get(at + 1).slug()
					: address + "/documents";
			assertThat(this.senegal.post(page, "stamp", this.senegal.stamp(page))).hasRedirectedUrl(next);
		}
		String page = address + "/edit/policy";
		assertThat(this.senegal.post(page, "stamp", this.senegal.stamp(page), "then", "list"))
			.hasRedirectedUrl(address + "/edit");
		assertThat(this.senegal.post(page, "stamp", this.senegal.stamp(page), "back", "check"))
			.hasRedirectedUrl(address + "/check");
	}

	@Test
	void theCheckPageListsWhatIsMissingWithLinksToTheFields() {
		String address = this.senegal.start();
		assertThat(PartyPages.text(this.senegal.get(address + "/check"))).contains(Said.the("requests.check.title"),
				address + "/edit/need?back=check#title", Said.the("requests.problem.TITLE_MISSING"),
				Said.the("requests.submit"));
	}

	@Test
	void areasThatTheChosenActivitiesImplyComeFirst() {
		String address = this.senegal.start();
		String activities = address + "/edit/activities";
		UUID activity = PartyPages.activity(this.jdbc, "SEN", "BAT_BEP");
		this.senegal.post(activities, "stamp", this.senegal.stamp(activities), "chosen", activity.toString());
		assertThat(PartyPages.text(this.senegal.get(address + "/edit/areas")))
			.contains(Said.the("requests.areas.implied"));
	}

	@Test
	void guidanceForTheTickedAreasStandsBeside() {
		String address = this.senegal.start() + "/edit/areas";
		assertThat(
				this.senegal.post(address, "stamp", this.senegal.stamp(address), "chosen", "BAT_BEP", "then", "stay"))
			.hasRedirectedUrl(address);
		assertThat(PartyPages.text(this.senegal.get(address)))
			.contains("<a dir=\"auto\" href=\"/guidance#BAT_BEP\">Guidance on BAT/BEP</a>");
	}

	@Test
	void twoPeopleWhoChangeOneAnswerAreToldOfEachOther() {
		PersonId person = this.accounts.create(new NewAccount("colleague." + UUID.randomUUID() + "@senegal.example",
				"Moussa Fall", List.of(new ActingFor.OfParty(new PartyCode("SEN"))), null, false), Author.portal());
		try {
			PartyPages colleague = new PartyPages(this.mvc, this.users.find(person, null).orElseThrow().email());
			String address = this.senegal.start() + "/edit/need";
			String theirs = colleague.stamp(address);
			String stamp = this.senegal.stamp(address);
			assertThat(colleague.post(address, "stamp", theirs, "title", "The colleague’s title", "results",
					"Theirs alone"))
				.satisfies((saved) -> assertThat(saved.getResponse().getRedirectedUrl()).endsWith("/timing"));
			MvcTestResult late = this.senegal.post(address, "stamp", stamp, "title", "My own title", "help", "Mine");
			assertThat(late).hasStatus(409);
			String page = PartyPages.text(late);
			assertThat(page).contains(Said.the("requests.conflict.title"), "value=\"My own title\"",
					"Saved by Moussa Fall:", "The colleague’s title", "Theirs alone</textarea>");
			String fresh = page.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]*)\".*", "$1");
			assertThat(this.senegal.post(address, "stamp", fresh, "title", "My own title", "help", "Mine", "results",
					"Theirs alone"))
				.hasStatus3xxRedirection();
			assertThat(PartyPages.text(this.senegal.get(address))).contains("value=\"My own title\"");
		}
		finally {
			this.administration.deactivate(person, Author.portal());
		}
	}

	@Test
	void anotherPartysDraftIsNotThere() {
		String address = this.senegal.start();
		PartyPages ghana = new PartyPages(this.mvc, PartyPages.GHANA);
		assertThat(ghana.get(address + "/edit")).hasStatus(404);
		assertThat(ghana.get(address + "/edit/need")).hasStatus(404);
		assertThat(ghana.post(address + "/edit/need", "title", "Mine")).hasStatus(404);
		assertThat(ghana.post(address + "/deletion")).hasStatus(404);
	}

	@Test
	void aPartyThatIsNotEligibleIsToldWhyAndRefused() {
		PartyPages germany = new PartyPages(this.mvc, PartyPages.GERMANY);
		assertThat(PartyPages.text(germany.get("/requests")))
			.contains(Said.the("requests.not-eligible.title", "Germany"))
			.doesNotContain("href=\"/requests/new\"");
		assertThat(PartyPages.text(germany.get("/requests/new")))
			.contains(Said.the("requests.not-eligible.rule", "Germany"))
			.doesNotContain("name=\"token\"");
		assertThat(germany.post("/requests", "press", UUID.randomUUID().toString())).hasStatus(422);
	}

	@Test
	void aDraftIsDeletedOnceOneHasBeenAsked() {
		String address = this.senegal.start();
		assertThat(PartyPages.text(this.senegal.get(address + "/deletion")))
			.contains(Said.the("requests.deletion.ask"));
		assertThat(this.senegal.post(address + "/deletion")).hasRedirectedUrl("/requests");
		assertThat(this.senegal.get(address + "/edit")).hasStatus(404);
	}

	@Test
	void aRequestThatIsSubmittedIsNotDeletedNorEdited() {
		String address = this.senegal.submitted("Not to be deleted");
		assertThat(this.senegal.post(address + "/deletion")).hasStatus(422);
		assertThat(this.senegal.post(address + "/edit/need", "title", "Another")).hasStatus(409);
		assertThat(this.senegal.get(address + "/edit/need")).hasRedirectedUrl(address);
	}

}
