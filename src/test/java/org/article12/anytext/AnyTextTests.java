package org.article12.anytext;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.Story;
import org.article12.core.WorkingDays;
import org.article12.progress.EditionId;
import org.article12.progress.Editions;
import org.article12.progress.Period;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed into whatever form, every page, export, mail and feed of the record
 * opens afterwards. A form that comes new is found on its page.
 */
@PortalTest
class AnyTextTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	private static final Map<String, String> AREAS = Map.of("NIP", "sn");

	// Another number types other things: -Darticle12.anytext=7.
	private static final long SEED = Long.getLong("article12.anytext", 5);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final Story story;

	AnyTextTests(@Autowired ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whateverIsTypedIntoADraftItsPagesOpen(long seed) {
		RequestReference draft = this.story.draft("Draft " + seed, "NIP");
		String address = "/requests/" + draft;
		Walker party = walker(PARTY, SEED + seed, (link) -> link.startsWith(address) && !link.endsWith("/deletion"));
		party.walk(address + "/edit");
		Stream
			.of("/edit", "/check", "/documents", "/edit/activities", "/edit/areas", "/edit/need", "/edit/timing",
					"/edit/policy", "/edit/contact", "/deletion")
			.forEach((page) -> party.takes(address + page));
		party.takes("/requests");
		assertThat(party.sent()).hasSizeGreaterThanOrEqualTo(7);
	}

	@Test
	void whateverIsTypedIntoARequestItsPagesExportsAndMailOpen() {
		Map<String, RequestReference> requests = new LinkedHashMap<>();
		requests.put("submitted", this.story.submitted("Any \uffff text", "NIP"));
		requests.put("offered", this.story.offered("Any \u202e text", AREAS));
		requests.put("accepted", this.story.accepted("Any 😀 text", AREAS));
		requests.put("delivered", this.story.delivered("Any text", AREAS));
		Set<String> forms = new TreeSet<>();
		requests.forEach((state, reference) -> forms.addAll(walk(state, reference)));
		assertThat(forms.stream().filter((form) -> form.startsWith("POST"))).hasSizeGreaterThanOrEqualTo(15);
		Stream.of("/triage", "/triage.csv", "/registers/plans", "/triage/plan", "/inbox")
			.forEach(walker(OFFICER, SEED, (_) -> false)::takes);
		Stream.of("/requests", "/ledger", "/inbox").forEach(walker(PARTY, SEED, (_) -> false)::takes);
		Stream.of("/assignments", "/inbox").forEach(walker(CENTRE, SEED, (_) -> false)::takes);
		Walker administrator = walker("admin@secretariat.example", SEED, (link) -> link.matches("/mails/[0-9a-f-]+"));
		administrator.walk("/mails");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PLAN", "PROGRESS", "REPORT" })
	void whateverIsTypedIntoATemplateItsPagesOpen(String kind) {
		String templates = "/assignments/templates";
		Walker centre = walker(CENTRE, SEED + kind.hashCode(),
				(link) -> link.startsWith(templates) && !link.contains("?kind="));
		centre.walk(templates + "/new?kind=" + kind);
		assertThat(centre.sent()).isNotEmpty();
		centre.walk(templates);
	}

	@Test
	void whateverIsTypedIntoADraftOfTheReportOnProgressItsPagesAndFilesOpen(@Autowired Editions editions,
			@Autowired WorkingDays calendar) {
		LocalDate today = calendar.today();
		EditionId id = editions.begin(this.story.officer(), new Period(today.minusYears(1), today), today,
				"Any \u202e text");
		String draft = "/reports/progress/editions/" + id;
		Walker officer = walker(OFFICER, SEED, (link) -> link.startsWith(draft + "/notes/"));
		officer.walk(draft);
		assertThat(officer.sent()).hasSizeGreaterThanOrEqualTo(2);
		String dates = "?from=%s&to=%s&known=%s".formatted(today.minusYears(1), today, today);
		Stream
			.of(draft, "/reports/progress/editions", "/reports/progress" + dates, "/reports/progress.pdf" + dates,
					draft + "/publication", draft + "/removal")
			.forEach(officer::takes);
		editions.delete(this.story.officer(), id, editions.find(id).version(), "Typed by a test");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/triage", "/requests", "/eligibility", "/registers/plans/new", "/triage/what-if",
			"/accounts", "/accounts/new", "/mails", "/triage/letters/new?party=FJI", "/find-a-centre",
			"/registers/centres/SCRC-MX", "/settings/routing", "/settings/deadlines", "/settings/calendar",
			"/settings/contact", "/settings/texts", "/settings/replies", "/settings/mail", "/registers/imports/plans",
			"/reports/progress", "/reports/progress/editions" })
	void whateverIsAskedOfAListItAnswers(String address) {
		String email = address.startsWith("/requests") ? PARTY : "admin@secretariat.example";
		for (long seed = SEED; seed < SEED + 3; seed++) {
			Walker someone = walker(email, seed, (_) -> false);
			someone.fill(address);
		}
		restoreMandate();
	}

	private void restoreMandate() {
		this.jdbc.sql(
				"update centre set capacity = null, suspended = false, suspended_from = null, suspended_until = null, ended_on = null where code = 'SCRC-MX'")
			.update();
	}

	@Test
	void formsThatNoPageSendsAreAnswered() {
		RequestReference draft = this.story.draft("Draft", "NIP");
		Map<String, String> starts = new LinkedHashMap<>();
		starts.put("/requests/" + draft + "/edit", PARTY);
		Stream
			.of(this.story.submitted("Submitted", "NIP"), this.story.routing("Routing", "NIP"),
					this.story.offered("Offered", AREAS), this.story.accepted("Accepted", AREAS),
					this.story.delivered("Delivered", AREAS))
			.forEach((reference) -> {
				starts.put("/triage/" + reference, OFFICER);
				starts.put("/requests/" + reference, PARTY);
				starts.put("/conversations/" + reference, PARTY);
				if (!this.story.request(reference).status().name().matches("SUBMITTED|ROUTING")) {
					starts.put("/assignments/" + this.story.assignment(reference, "sn").id(), CENTRE);
				}
			});
		starts.forEach((start, email) -> walker(email, SEED, (link) -> link.startsWith(start)).tampering().walk(start));
		Stream
			.of("/triage", "/eligibility", "/registers/plans/new", "/triage/what-if", "/triage/plan", "/accounts",
					"/accounts/new", "/mails", "/triage/letters/new?party=FJI", "/find-a-centre",
					"/registers/centres/SCRC-MX", "/settings/routing", "/contact", "/inbox")
			.forEach((start) -> walker("admin@secretariat.example", SEED, (_) -> false).tampering().fill(start));
		restoreMandate();
	}

	private Set<String> walk(String state, RequestReference reference) {
		long seed = SEED + state.hashCode();
		List<String> assignments = this.story.request(reference).status().name().equals("SUBMITTED") ? List.of()
				: List.of("/assignments/" + this.story.assignment(reference, "sn").id());
		Set<String> forms = new TreeSet<>();
		String conversation = "/conversations/" + reference;
		forms.addAll(walked(OFFICER, seed, "/triage/" + reference, conversation));
		assignments.forEach((assignment) -> forms.addAll(walked(CENTRE, seed, assignment, conversation)));
		forms.addAll(walked(PARTY, seed, "/requests/" + reference, conversation));
		opens(PARTY, "/requests/" + reference, conversation, "/records/" + reference + ".csv",
				"/records/" + reference + ".pdf");
		opens(OFFICER, "/triage/" + reference, conversation, "/records/" + reference + ".csv",
				"/records/" + reference + ".pdf");
		return forms;
	}

	private Set<String> walked(String email, long seed, String home, String conversation) {
		Walker walker = walker(email, seed + email.hashCode(),
				(link) -> link.startsWith(home) || link.startsWith(conversation));
		walker.walk(home);
		return walker.sent();
	}

	private void opens(String email, String... addresses) {
		Walker walker = walker(email, 0, (_) -> false);
		Stream.of(addresses).forEach(walker::takes);
	}

	private Walker walker(String email, long seed, Predicate<String> inReach) {
		return new Walker(this.mvc, email, new AnyText(seed), inReach);
	}

}
