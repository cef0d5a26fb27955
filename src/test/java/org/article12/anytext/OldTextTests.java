package org.article12.anytext;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.assignments.AssignmentRecord;
import org.article12.core.ActingFor;
import org.article12.core.PartyCode;
import org.article12.requests.RequestReference;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was stored before there was a cleaner, and what no reader of numbers understands,
 * still shows: every page, export and feed of the record opens, and it goes on. The rows
 * are put in directly, past the portal; triggers rest meanwhile, so that history is as it
 * was. The database takes all of this, but no title of a submitted request, and no
 * message, that has nothing to see, and no character 0 and no half of a character
 * anywhere.
 */
@PortalTest
class OldTextTests {

	/** Non-characters, controls, a lone override and isolate, marks without a letter. */
	private static final String RAW = "Old \uffff\ufdd0\u0007\u001b\u007f\u0085\u202eturned\u2066 \u0301\u200b\ufeff\ufffc\u2028end ";

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Accounts accounts;

	private final Story story;

	OldTextTests(@Autowired ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@Test
	void everythingThatIsMadeOfOldTextOpens() {
		RequestReference reference = this.story.delivered("Told long ago", Map.of("NIP", "sn"));
		AssignmentRecord work = this.story.assignment(reference, "sn");
		assertThat(says(PARTY, reference, "Something said")).hasStatus3xxRedirection();
		this.transaction.executeWithoutResult((_) -> age(reference));
		this.jdbc.sql("select refresh_words(id)::text from assistance_request where reference = ?")
			.param(reference.value())
			.query()
			.listOfRows();
		String record = "/records/" + reference;
		String conversation = "/conversations/" + reference;
		opens(PARTY, "/requests/" + reference, conversation, "/deliveries/" + work.id(), record + ".pdf",
				record + ".csv", record + ".xlsx", "/requests/" + reference + "/copy", "/requests?q=turned",
				"/requests.csv", "/ledger", "/ledger.csv", "/ledger.xlsx", "/ledger.pdf",
				"/requests/" + reference + "/confirmation", "/requests/" + reference + "/dispute");
		opens(OFFICER, "/triage/" + reference, conversation, "/deliveries/" + work.id(), record + ".pdf",
				record + ".csv", record + ".xlsx", "/triage?q=turned", "/triage.csv?q=turned", "/triage.xlsx?q=turned");
		opens(CENTRE, "/assignments", "/assignments/" + work.id(), conversation, record + ".pdf", record + ".csv");
		assertThat(says(OFFICER, reference, "Something more")).hasStatus3xxRedirection();
		Stream.of(PARTY, OFFICER, CENTRE).forEach((person) -> opens(person, "/inbox"));
		feedOpens(reference);
	}

	@Test
	void aDraftOfOldTextOpensAndIsMended() {
		RequestReference draft = this.story.draft("Begun long ago", "NIP");
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.sql("update assistance_request set title = ?, answers = ? where reference = ?")
				.params("\u200b", answers("\u200b", RAW), draft.value())
				.update();
			this.jdbc.sql("select refresh_party_line(id) from assistance_request where reference = ?")
				.param(draft.value())
				.query()
				.singleRow();
		});
		String address = "/requests/" + draft;
		Stream.of("", "/activities", "/areas", "/need", "/timing", "/policy", "/contact")
			.forEach((section) -> opens(PARTY, address + "/edit" + section));
		opens(PARTY, address + "/check", address + "/documents", "/requests", "/requests.csv");
	}

	private void age(RequestReference reference) {
		this.jdbc.sql("set local session_replication_role = replica").update();
		UUID id = this.jdbc.sql("select id from assistance_request where reference = ?")
			.param(reference.value())
			.query(UUID.class)
			.single();
		String answers = answers("Title " + RAW, RAW);
		this.jdbc
			.sql("update assistance_request set title = ?, need = ?, letter_reference = ?, answers = ? where id = ?")
			.params("Title " + RAW, RAW, RAW, answers, id)
			.update();
		this.jdbc.sql("select refresh_party_line(?)").param(id).query().singleRow();
		this.jdbc.sql("update request_submission set submitted_by_name = ?, answers = ? where request_id = ?")
			.params(RAW, answers, id)
			.update();
		this.jdbc.sql("""
				update history_entry set person_name = :raw,
					particulars = (particulars::jsonb || jsonb_build_object('words', :raw))::text
				where request_id = :id""").param("raw", RAW).param("id", id).update();
		this.jdbc.sql("update message set person_name = :raw, words = :raw where request_id = :id")
			.param("raw", RAW)
			.param("id", id)
			.update();
		this.jdbc.sql("""
				update assignment set answered_by_name = :raw, funding_words = :raw, decline_words = :raw
				where request_id = :id""").param("raw", RAW).param("id", id).update();
		this.jdbc.sql("""
				update assignment_work set person_name = :raw, content = replace(content, 'Delivered by sn', :json)
				where assignment_id in (select a.id from assignment a where a.request_id = :id)""")
			.param("raw", RAW)
			.param("json", json(RAW).replaceAll("^\"|\"$", ""))
			.param("id", id)
			.update();
		this.jdbc.sql("update inbox_item set title = :raw, who = :raw, what = :raw where reference = :reference")
			.param("raw", RAW)
			.param("reference", reference.value())
			.update();
		// What is searched follows what no act has told of.
		this.jdbc.sql("select fill_words(), fill_queue()").query().listOfRows();
	}

	private static String answers(String title, String words) {
		return json(Map.of("activities", Map.of("chosen", List.of("gone"), "other", words), "areas",
				Map.of("chosen", List.of("NIP", "GONE")), "need",
				Map.of("title", title, "help", words, "results", words, "beneficiaries", words, "pops", List.of("GONE"),
						"kind", "GONE", "languages", List.of("xx", "fr")),
				"timing",
				Map.of("from", "spring " + words, "until", "٠٣/٢٠٢٧٢٧", "budget", "٤٥٠٠٠", "ownContribution", "abc",
						"urgency", "GONE", "urgencyReason", words),
				"policy",
				Map.of("batBep", words, "synergies", List.of("GONE"), "synergiesWords", words, "helpReceived", words,
						"publishSummary", "perhaps"),
				"contact", Map.of("name", words, "office", words, "email", "mailto:x@y;\u202e", "phone", words)));
	}

	private static String json(Object value) {
		return JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build().writeValueAsString(value);
	}

	private void feedOpens(RequestReference reference) {
		String person = UUID.randomUUID() + "@old-text.example";
		this.accounts.create(new NewAccount(person, "Reads Old Text",
				List.of(new ActingFor.OfParty(new PartyCode("SEN"))), null, false), Author.portal());
		MvcTestResult made = this.mvc.post().uri("/account/calendar").with(SignedIn.as(person)).with(csrf()).exchange();
		Matcher address = Pattern.compile("/calendar/.*\\.ics")
			.matcher(String.valueOf(made.getMvcResult().getFlashMap().get("address")));
		assertThat(address.find()).isTrue();
		assertThat(this.mvc.get().uri(address.group()).exchange()).hasStatus(200)
			.bodyText()
			.contains(reference.value());
	}

	private MvcTestResult says(String email, RequestReference reference, String words) {
		return this.mvc.post()
			.uri("/conversations/" + reference + "/messages")
			.with(SignedIn.as(email))
			.with(csrf())
			.param("to", "SECRETARIAT_AND_PARTY")
			.param("words", words)
			.param("press", UUID.randomUUID().toString())
			.exchange();
	}

	private void opens(String email, String... addresses) {
		for (String address : addresses) {
			assertThat(this.mvc.get().uri(URI.create(address)).with(SignedIn.as(email)).exchange())
				.as("GET %s as %s", address, email)
				.hasStatus(200);
		}
	}

}
