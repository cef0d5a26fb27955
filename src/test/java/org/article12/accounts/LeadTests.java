package org.article12.accounts;

import java.util.List;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.core.ActingFor;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Who of the Secretariat is told when a date has passed. */
@RequestTest
class LeadTests {

	private static final SignedIn ADMINISTRATOR = SignedIn.as("admin@secretariat.example");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAdministratorGivesTheLeadAndTakesIt() {
		PersonId officer = account("Leads At Times", new ActingFor.OfSecretariat(false));
		assertThat(page(officer)).contains(Said.the("accounts.page.lead.give"))
			.doesNotContain(Said.the("accounts.page.lead.take"));
		assertThat(post(officer, "/lead")).isEqualTo(302);
		assertThat(page(officer))
			.contains(Said.the("accounts.page.lead.take"), Said.the("accounts.act.lead-given"), "Marc Dubois")
			.doesNotContain(Said.the("accounts.page.lead.give"));
		assertThat(list("Leads At Times")).contains("<b>Lead</b>");
		assertThat(post(officer, "/lead/removal")).isEqualTo(302);
		assertThat(page(officer)).contains(Said.the("accounts.page.lead.give"), Said.the("accounts.act.lead-taken"));
		assertThat(list("Leads At Times")).doesNotContain("<b>Lead</b>");
	}

	@Test
	void pressedTwiceItIsDoneAndWrittenDownOnce() {
		PersonId officer = account("Leads Once", new ActingFor.OfSecretariat(false));
		post(officer, "/lead");
		assertThat(post(officer, "/lead")).isEqualTo(302);
		assertThat(this.jdbc.sql("select count(*) from account_event where person_id = ? and act = 'LEAD_GIVEN'")
			.param(officer.value())
			.query(Integer.class)
			.single()).isEqualTo(1);
		post(officer, "/lead/removal");
	}

	@Test
	void onlyTheSecretariatHasALead() {
		PersonId focalPoint = account("Leads Nothing", new ActingFor.OfParty(new PartyCode("URY")));
		assertThat(page(focalPoint)).doesNotContain(Said.the("accounts.page.lead.give"));
		assertThat(post(focalPoint, "/lead")).isEqualTo(404);
	}

	@Test
	void anOfficerGivesNobodyTheLead() {
		PersonId officer = account("Wants To Lead", new ActingFor.OfSecretariat(false));
		assertThat(this.mvc.post()
			.uri("/accounts/" + officer + "/memberships/" + membership(officer) + "/lead")
			.with(SignedIn.as("officer@secretariat.example"))
			.with(csrf())).hasStatus(404);
	}

	@Test
	void whileNobodyHasTheLeadTheAdministratorsAreTold() {
		assertThat(this.people.leads()).extracting(Recipient::email).contains("admin@secretariat.example");
		PersonId officer = account("Leads For Now", new ActingFor.OfSecretariat(false));
		post(officer, "/lead");
		assertThat(this.people.leads()).singleElement().satisfies((lead) -> {
			assertThat(lead.person()).isEqualTo(officer);
			assertThat(lead.lead()).isTrue();
		});
		this.administration.deactivate(officer, Author.portal());
		assertThat(this.people.leads()).as("a lead whose account is shut is none")
			.extracting(Recipient::email)
			.contains("admin@secretariat.example");
	}

	private PersonId account(String name, ActingFor body) {
		return this.accounts.create(
				new NewAccount(UUID.randomUUID() + "@test.example", name, List.of(body), null, false), Author.portal());
	}

	private UUID membership(PersonId person) {
		return this.jdbc.sql("select id from membership where person_id = ?")
			.param(person.value())
			.query(UUID.class)
			.single();
	}

	private int post(PersonId person, String what) {
		return this.mvc.post()
			.uri("/accounts/" + person + "/memberships/" + membership(person) + what)
			.with(ADMINISTRATOR)
			.with(csrf())
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String list(String words) {
		return Browser.text(this.mvc.get().uri("/accounts?q={words}", words).with(ADMINISTRATOR).exchange());
	}

	private String page(PersonId person) {
		return Browser.text(this.mvc.get().uri("/accounts/" + person).with(ADMINISTRATOR).exchange());
	}

}
