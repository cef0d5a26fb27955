package org.article12.requests.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.core.CurrentUser;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestReference;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A Party finds its own requests, by what it may read. */
@RequestTest
class PartyListTests {

	private static final Pattern ROW = Pattern.compile("row-code code\">([A-Z]{3}-\\d{4}-\\d{4,})<");

	private final MockMvcTester mvc;

	private final ApplicationContext portal;

	private final Filed filed;

	@Autowired
	PartyListTests(MockMvcTester mvc, ApplicationContext portal) {
		this.mvc = mvc;
		this.portal = portal;
		this.filed = new Filed(portal);
	}

	@Test
	void whatIsMeantIsFoundInDraftsAndRequests() {
		RequestReference draft = this.filed.draft("Élimination de tamarind");
		RequestReference request = this.filed.submitted("Laboratories of tamarind");
		assertThat(list("q=tamarind")).containsExactlyInAnyOrder(draft.value(), request.value());
		assertThat(list("q=elimination tamarinds")).containsExactly(draft.value());
		assertThat(list("q=laboratory tamarind")).containsExactly(request.value());
		assertThat(list("q=Sénégal laboratory tamarind")).containsExactly(request.value());
		assertThat(list("q=\"tamarind of\"")).isEmpty();
		assertThat(list("q=amarin")).isEmpty();
		assertThat(list("q=\"activity in words\" tamarind")).hasSize(2);
		assertThat(page("q=tamarind")).contains("<mark>tamarind</mark>");
	}

	@Test
	void anExactReferenceOpensTheRequestEndedOrNot() {
		RequestReference draft = this.filed.draft("Baobab reference");
		RequestReference ended = this.filed.submitted("Baobab ended");
		this.filed.screening()
			.decline(this.filed.user(Filed.OFFICER), ended, this.filed.seen(ended), DeclineCode.OUTSIDE_CONVENTION,
					"Twice");
		assertThat(open("/requests?q=" + encoded(draft.value().replace('-', '\u2011').toLowerCase())))
			.hasRedirectedUrl("/requests/" + draft + "/edit");
		assertThat(open("/requests?status=DRAFT&q=" + encoded(ended.value().replace('-', ' '))))
			.hasRedirectedUrl("/requests/" + ended);
		RequestReference others = this.filed.letter("GHA", "Baobab of another", 1);
		assertThat(open("/requests?q=" + others)).hasStatusOk();
		assertThat(list("q=" + others)).isEmpty();
	}

	@Test
	void whatThePartyMayNotReadFindsNothing() {
		RequestReference request = this.filed.submitted("Marula permission");
		CurrentUser officer = this.filed.user(Filed.OFFICER);
		say(officer, request, MessageAudience.SECRETARIAT, "Between ourselves: moringa");
		assertThat(list("q=marula moringa")).isEmpty();
		assertThat(page("q=moringa")).doesNotContain("Between ourselves");
		assertThat(officersPage("marula moringa")).contains(request.value(), "<mark>moringa</mark>");
		say(officer, request, MessageAudience.SECRETARIAT_AND_PARTY, "About the shea nuts");
		assertThat(list("q=marula shea")).containsExactly(request.value());
		assertThat(page("q=marula shea")).contains(Said.the("requests.found.MESSAGE"), "<mark>shea</mark>")
			.doesNotContain("moringa");
		RequestReference draft = this.filed.draft("Marula draft of Senegal");
		assertThat(list("q=marula draft")).containsExactly(draft.value());
		assertThat(officersPage("marula draft")).doesNotContain(draft.value());
	}

	@Test
	void theListIsNarrowedByTurnStatusAndYear() {
		RequestReference draft = this.filed.draft("Neem filter");
		RequestReference request = this.filed.submitted("Neem filter");
		RequestReference asked = this.filed.submitted("Neem filter");
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), asked, this.filed.seen(asked), "Which?", Set.of());
		String year = draft.value().split("-")[1];
		assertThat(list("q=neem&turn=PARTY")).containsExactlyInAnyOrder(draft.value(), asked.value());
		assertThat(list("q=neem&turn=SECRETARIAT")).containsExactly(request.value());
		assertThat(list("q=neem&turn=CENTRE")).isEmpty();
		assertThat(list("q=neem&status=CLARIFICATION")).containsExactly(asked.value());
		assertThat(list("q=neem&year=" + year)).hasSize(3);
		assertThat(list("q=neem&year=1999")).isEmpty();
		assertThat(list("q=neem&sort=reference")).containsExactly(asked.value(), request.value(), draft.value());
		assertThat(list("q=neem&sort=due")).first().isNotEqualTo(draft.value());
		assertThat(page("q=neem&turn=CENTRE")).contains(Said.the("requests.list.none.title"),
				Said.the("requests.list.reset"));
	}

	@Test
	void whatWaitsForThePartyStandsFirst() {
		RequestReference asked = this.filed.submitted("Acacia first");
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), asked, this.filed.seen(asked), "Which?", Set.of());
		String page = page("");
		assertThat(page).contains("<h2 id=\"yours\">Your turn</h2>");
		assertThat(page.indexOf("id=\"yours\"")).isLessThan(page.indexOf("role=\"search\""));
		assertThat(page("q=acacia")).doesNotContain("id=\"yours\"");
	}

	@Test
	void theCsvIsTheList() {
		RequestReference draft = this.filed.draft("Kapok, \"csv\"");
		RequestReference request = this.filed.submitted("Kapok csv");
		MvcTestResult answer = open("/requests.csv?q=kapok&sort=reference");
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		List<String> rows = body(answer).lines().toList();
		assertThat(rows).hasSize(3);
		assertThat(rows.get(0)).contains("Reference", Said.the("requests.list.csv.turn"));
		assertThat(rows.get(1)).startsWith(request.value());
		assertThat(rows.get(2)).startsWith(draft + ",\"Kapok, \"\"csv\"\"\"");
		assertThat(open("/requests.csv?q=" + request)).hasStatusOk();
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheRows() {
		this.filed.submitted("Rosewood count");
		page("q=rosewood");
		int list = QueryCount.of(() -> page("q=rosewood"));
		int plain = QueryCount.of(() -> page(""));
		this.filed.submitted("Rosewood count");
		this.filed.draft("Rosewood count");
		assertThat(QueryCount.of(() -> page("q=rosewood"))).isEqualTo(list);
		assertThat(QueryCount.of(() -> page(""))).isEqualTo(plain);
	}

	private void say(CurrentUser writer, RequestReference request, MessageAudience audience, String words) {
		this.portal.getBean(Posting.class)
			.post(writer, this.filed.record(request).id(),
					new NewMessage(audience, null, words, Set.of(), List.of(), UUID.randomUUID()));
	}

	private String officersPage(String typed) {
		return body(this.mvc.get()
			.uri(URI.create("/triage?q=" + encoded(typed)))
			.with(SignedIn.as(Filed.OFFICER))
			.exchange());
	}

	private List<String> list(String query) {
		return ROW.matcher(page(query)).results().map((row) -> row.group(1)).toList();
	}

	private String page(String query) {
		StringBuilder address = new StringBuilder("/requests?");
		for (String part : query.split("&")) {
			String[] pair = part.split("=", 2);
			address.append(pair[0]).append('=').append((pair.length > 1) ? encoded(pair[1]) : "").append('&');
		}
		MvcTestResult answer = open(address.toString());
		assertThat(answer).hasStatusOk();
		return body(answer);
	}

	private MvcTestResult open(String address) {
		return this.mvc.get().uri(URI.create(address)).with(SignedIn.as(Filed.SENEGAL)).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String encoded(String typed) {
		return URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
