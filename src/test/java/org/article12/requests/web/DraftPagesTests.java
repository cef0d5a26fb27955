package org.article12.requests.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.article12.PortalTest;
import org.article12.requests.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft: started once, saved as typed, deleted. */
@PortalTest
class DraftPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private PartyPages senegal;

	@BeforeEach
	void signIn() {
		this.senegal = new PartyPages(this.mvc, PartyPages.SENEGAL);
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
		assertThat(tasks).contains("Activities of your plan", "Areas of assistance", "The need", "When and how much",
				"Policy considerations", "Contact", "Not started", "Optional", "Filled in for you",
				"Check your answers");
	}

	@Test
	void everyWayOutOfASectionSavesWhatWasTyped() {
		String address = this.senegal.start() + "/edit/timing";
		String page = PartyPages.text(this.senegal.get(address));
		assertThat(page)
			.contains("value=\"/find-a-centre\"", "value=\"/account\"", "value=\"/sign-out\"", "value=\"/help\"")
			.doesNotContainPattern("<a [^>]*href=\"/[^\"]");
		for (String then : List.of("/", "/requests", "/find-a-centre", "/sign-out")) {
			MvcTestResult left = this.senegal.post(address, "stamp", this.senegal.stamp(address), "from",
					"typed " + then, "then", then);
			assertThat(left).hasRedirectedUrl(then.equals("/sign-out") ? "/" : then);
			assertThat(PartyPages.text(this.senegal.get(address))).contains("value=\"typed " + then + "\"");
		}
	}

	@Test
	void noWayOutLeadsOutOfThePortal() {
		String address = this.senegal.start() + "/edit/timing";
		for (String then : List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example")) {
			assertThat(this.senegal.post(address, "stamp", this.senegal.stamp(address), "then", then))
				.satisfies((left) -> assertThat(left.getResponse().getRedirectedUrl()).startsWith("/requests/"));
		}
	}

	@Test
	void whatIsInvalidIsSavedAndComesBackAsTyped() {
		String address = this.senegal.start() + "/edit/timing";
		MvcTestResult saved = this.senegal.post(address, "stamp", this.senegal.stamp(address), "from", "spring 2027",
				"until", "13/2027", "budget", "about \"50\" <k>", "urgency", "URGENT", "urgencyReason", "");
		assertThat(saved).hasStatus3xxRedirection();
		assertThat(PartyPages.text(this.senegal.get(address))).contains("value=\"spring 2027\"", "value=\"13/2027\"",
				"value=\"about &quot;50&quot; &lt;k&gt;\"", "There is a problem", "such as 03/2027",
				"Say why it is urgent");
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
			assertThat(PartyPages.text(page)).doesNotContain("There is a problem", "??");
		}
	}

	@Test
	void savingGoesFromSectionToSectionAndThenToTheCheckPage() {
		String address = this.senegal.start();
		List<Section> sections = List.of(Section.values());
		for (int at = 0; at < sections.size(); at++) {
			String page = address + "/edit/" + sections.get(at).slug();
			String next = (at + 1 < sections.size()) ? address + "/edit/" + sections.get(at + 1).slug()
					: address + "/check";
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
		assertThat(PartyPages.text(this.senegal.get(address + "/check"))).contains("Check your answers",
				address + "/edit/need?back=check#title", "Give the request a title", "Submit request");
	}

	@Test
	void areasThatTheChosenActivitiesImplyComeFirst() {
		String address = this.senegal.start();
		String activities = address + "/edit/activities";
		UUID activity = PartyPages.activity(this.jdbc, "SEN", "BAT_BEP");
		this.senegal.post(activities, "stamp", this.senegal.stamp(activities), "chosen", activity.toString());
		assertThat(PartyPages.text(this.senegal.get(address + "/edit/areas"))).contains("Implied by the activities");
	}

	@Test
	void guidanceForTheTickedAreasStandsBeside() {
		String address = this.senegal.start() + "/edit/areas";
		assertThat(
				this.senegal.post(address, "stamp", this.senegal.stamp(address), "chosen", "BAT_BEP", "then", "stay"))
			.hasRedirectedUrl(address);
		assertThat(PartyPages.text(this.senegal.get(address))).contains("Guidance on BAT/BEP");
	}

	@Test
	void twoSessionsThatEditOneSectionAreToldOfEachOther() {
		PartyPages colleague = new PartyPages(this.mvc, PartyPages.SENEGAL);
		String address = this.senegal.start() + "/edit/need";
		String stamp = this.senegal.stamp(address);
		colleague.post(address, "stamp", stamp, "title", "The colleague’s title", "help", "Same help");
		MvcTestResult late = this.senegal.post(address, "stamp", stamp, "title", "My own title", "help", "Same help");
		assertThat(late).hasStatus(409);
		String page = PartyPages.text(late);
		assertThat(page).contains("Somebody else changed this part", "value=\"My own title\"", "The colleague’s title");
		String fresh = page.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]*)\".*", "$1");
		assertThat(this.senegal.post(address, "stamp", fresh, "title", "My own title", "help", "Same help"))
			.hasStatus3xxRedirection();
		assertThat(PartyPages.text(this.senegal.get(address))).contains("value=\"My own title\"");
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
		assertThat(PartyPages.text(germany.get("/requests"))).contains("Germany cannot ask for technical assistance")
			.doesNotContain("href=\"/requests/new\"");
		assertThat(PartyPages.text(germany.get("/requests/new"))).contains("developed country Party")
			.doesNotContain("name=\"token\"");
		assertThat(germany.post("/requests", "token", UUID.randomUUID().toString())).hasStatus(422);
	}

	@Test
	void aDraftIsDeletedOnceOneHasBeenAsked() {
		String address = this.senegal.start();
		assertThat(PartyPages.text(this.senegal.get(address + "/deletion"))).contains("Do you want to delete");
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
