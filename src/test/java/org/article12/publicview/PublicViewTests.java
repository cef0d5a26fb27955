package org.article12.publicview;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.article12.FormToken;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.requests.Answers;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public reads of requests, and who says so. */
@PortalTest
class PublicViewTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PartyVerbs verbs;

	@Autowired
	private Screening screening;

	private final Story story;

	@Autowired
	PublicViewTests(ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@Test
	void whatThePartyAgreedToInItsFormIsPublicAndGoneAtOnceWhenItWithdraws() {
		RequestReference reference = submitted("An inventory for all to see", "yes");
		assertThat(get(page(reference))).hasStatusOk().bodyText().contains("An inventory for all to see", "Senegal");
		assertThat(get("/progress/requests?q=" + reference)).bodyText().contains("An inventory for all to see");
		assertThat(get("/progress.atom")).bodyText().contains("An inventory for all to see");
		assertThat(get("/progress/data/requests.csv")).bodyText().contains(reference.value());
		assertThat(post("/requests/" + reference + "/summary/removal", PARTY, reference))
			.hasRedirectedUrl("/requests/" + reference);
		isNotPublic(reference);
	}

	@Test
	void whoSaysNothingOrNoIsNotPublicUntilItAgrees() {
		RequestReference reference = submitted("Only for the few", "no");
		isNotPublic(reference);
		assertThat(this.mvc.post()
			.uri("/requests/" + reference + "/summary")
			.with(SignedIn.as(PARTY))
			.with(FormToken.csrf())
			.param("seen", String.valueOf(this.story.seen(reference)))
			.param("press", UUID.randomUUID().toString())
			.param("words", "We look for partners")
			.param("agreed", "")).hasStatus(422)
			.bodyText()
			.contains(Said.the("publicview.consent.agreed.missing"), "We look for partners");
		isNotPublic(reference);
		assertThat(this.mvc.post()
			.uri("/requests/" + reference + "/summary")
			.with(SignedIn.as(PARTY))
			.with(FormToken.csrf())
			.param("seen", String.valueOf(this.story.seen(reference)))
			.param("press", UUID.randomUUID().toString())
			.param("words", "We look for partners")
			.param("agreed", "true")).hasRedirectedUrl("/requests/" + reference);
		assertThat(get(page(reference))).bodyText().contains("Only for the few", "We look for partners");
		assertThat(this.mvc.get().uri("/requests/" + reference).with(SignedIn.as(PARTY))).bodyText()
			.contains(Said.the("publicview.panel.public"), Said.the("requests.act.PUBLISH_SUMMARY"));
	}

	@Test
	void theSecretariatTakesASummaryOffAndThePartyReadsWhy() {
		RequestReference reference = submitted("A name in a title", "yes");
		assertThat(post("/triage/" + reference + "/summary", OFFICER, reference)).hasStatus(422)
			.bodyText()
			.contains(Said.the("publicview.removal.missing"));
		this.screening.takeOffSummary(this.story.officer(), reference, this.story.seen(reference),
				"The title names a person");
		isNotPublic(reference);
		assertThat(this.mvc.get().uri("/requests/" + reference).with(SignedIn.as(PARTY))).bodyText()
			.contains(Said.the("publicview.panel.taken-off"), "The title names a person");
		this.verbs.publishSummary(this.story.focalPoint(), reference, this.story.seen(reference), "");
		assertThat(get(page(reference))).hasStatusOk();
	}

	@Test
	void aRequestThatEndsWithoutHelpIsNotShownAnyMore() {
		RequestReference reference = submitted("Given up later", "yes");
		this.verbs.withdraw(this.story.focalPoint(), reference, this.story.seen(reference), "Funded elsewhere");
		isNotPublic(reference);
	}

	private void isNotPublic(RequestReference reference) {
		assertThat(get(page(reference))).hasStatus(404);
		assertThat(get("/progress/requests?q=" + reference)).bodyText()
			.contains(Said.the("publicview.summaries.none.title"));
		assertThat(get("/progress.atom")).bodyText().doesNotContain(reference.value());
		assertThat(get("/progress/data/requests.csv")).bodyText().doesNotContain(reference.value());
		assertThat(get("/progress/data/requests.json")).bodyText().doesNotContain(reference.value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/progress", "/progress/requests", "/progress.atom", "/progress/data",
			"/progress/data/figures.csv", "/progress/data/figures.json", "/progress/data/requests.csv",
			"/progress/data/requests.json", "/progress/reports", "/progress/reports.atom", "/progress/activity-reports",
			"/progress/offers-of-help" })
	void itMayBeKeptForLessThanAMinuteAndNobodyGetsACookie(String address) {
		MvcTestResult first = get(address);
		assertThat(first).hasStatusOk()
			.doesNotContainHeader(HttpHeaders.SET_COOKIE)
			.doesNotContainHeader(HttpHeaders.PRAGMA)
			.containsHeader(HttpHeaders.ETAG);
		assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("public")
			.containsPattern("max-age=(0|30)\\b");
		assertThat(this.mvc.get()
			.uri(address)
			.header(HttpHeaders.IF_NONE_MATCH, String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG))))
			.hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(
				this.mvc.get().uri(address).with(SignedIn.as(PARTY)).exchange().getResponse().getContentAsByteArray())
			.isNotEmpty();
	}

	@Test
	void theFiguresLeadToAllElseThatIsPublished() {
		String page = new String(get("/progress").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		for (String address : List.of("/progress/requests", "/progress/reports", "/progress/activity-reports",
				"/progress/offers-of-help", "/progress/data", "/progress.atom", "/progress/reports.atom")) {
			assertThat(page).contains("href=\"" + address + "\"");
			assertThat(get(address)).hasStatusOk();
		}
	}

	@Test
	void whoIsSignedInKeepsNoPage() {
		MvcTestResult page = this.mvc.get().uri("/progress").with(SignedIn.as(PARTY)).exchange();
		assertThat(page).hasStatusOk();
		assertThat(page.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "party=XYZ", "party=SN", "region=ATLANTIS", "area=FISHING", "centre=SCRC-XX", "year=26",
			"year=twenty", "status=DECLINED", "status=ENDED", "status=UNKNOWN", "page=0", "page=-1", "page=x",
			"page=99999999999" })
	void whatNobodyKnowsIsNamedAndNarrowsNothing(String query) {
		assertThat(get("/progress/requests?" + query)).hasStatusOk()
			.bodyText()
			.contains(Said.the("core.unknown.value", query.split("=")[0], query.split("=")[1]));
	}

	@Test
	void oddQuestionsAreAnsweredClearly() {
		assertThat(get("/progress/requests?q=" + "x".repeat(301))).hasStatusOk()
			.bodyText()
			.contains(Said.the("core.unknown.title"));
		assertThat(get("/progress/requests?q=%25%27%3B--")).hasStatusOk();
		assertThat(get("/progress/requests?page=9999")).hasStatusOk();
		assertThat(get("/progress/requests?party=TUV&year=1999")).hasStatusOk()
			.bodyText()
			.contains(Said.the("publicview.summaries.none.words"));
		assertThat(get("/progress/requests/SEN-1999-0001")).hasStatus(404);
		assertThat(get("/progress/requests/nothing")).hasStatus(404);
	}

	@Test
	void theFeedIsAtomAndItsEntriesKeepTheirNames() throws Exception {
		RequestReference reference = submitted("Followed < by & all", "yes");
		Element entry = entry(reference);
		String id = text(entry, "id");
		assertThat(id).startsWith("urn:uuid:");
		assertThat(text(entry, "title")).contains("Followed < by & all");
		this.verbs.publishSummary(this.story.focalPoint(), reference, this.story.seen(reference), "In other words");
		Element later = entry(reference);
		assertThat(text(later, "id")).isEqualTo(id);
		assertThat(text(later, "summary")).contains("In other words");
		assertThat(text(later, "updated")).isGreaterThanOrEqualTo(text(entry, "updated"));
	}

	private Element entry(RequestReference reference) throws Exception {
		DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
		readers.setNamespaceAware(true);
		readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		Document feed = readers.newDocumentBuilder()
			.parse(new InputSource(new StringReader(get("/progress.atom").getResponse().getContentAsString())));
		Element root = feed.getDocumentElement();
		assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		assertThat(root.getLocalName()).isEqualTo("feed");
		for (String required : new String[] { "id", "title", "updated", "author" }) {
			assertThat(text(root, required)).isNotBlank();
		}
		var entries = root.getElementsByTagNameNS("*", "entry");
		for (int number = 0; number < entries.getLength(); number++) {
			Element entry = (Element) entries.item(number);
			if (((Element) entry.getElementsByTagNameNS("*", "link").item(0)).getAttribute("href")
				.endsWith(reference.value())) {
				return entry;
			}
		}
		throw new AssertionError("No entry of " + reference);
	}

	private static String text(Element of, String name) {
		return of.getElementsByTagNameNS("*", name).item(0).getTextContent();
	}

	private RequestReference submitted(String title, String publish) {
		RequestReference draft = this.story.draft(title, "NIP");
		this.story.save(this.story.focalPoint(), draft, new Answers.Policy("", List.of(), "", "", publish));
		return this.story.submit(this.story.focalPoint(), draft);
	}

	private MvcTestResult post(String address, String email, RequestReference reference) {
		return this.mvc.post()
			.uri(address)
			.with(SignedIn.as(email))
			.with(FormToken.csrf())
			.param("seen", String.valueOf(this.story.seen(reference)))
			.param("press", UUID.randomUUID().toString())
			.exchange();
	}

	private static String page(RequestReference reference) {
		return "/progress/requests/" + reference;
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
