package org.article12.accounts;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.ActingFor;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an administrator may do to accounts, and what nobody may. */
@RequestTest
class AdministrationTests {

	private static final SignedIn ADMINISTRATOR = SignedIn.as("admin@secretariat.example");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theListIsSearchedByNameAddressAndBody() {
		String marker = UUID.randomUUID().toString();
		account("Zed " + marker, new ActingFor.OfParty(new PartyCode("URY")));
		assertThat(list("?q=" + marker)).contains("Zed " + marker, "Uruguay", Said.the("accounts.list.count", 1));
		assertThat(list("?q=uruguay")).contains("Zed " + marker);
		assertThat(list("?q=" + marker + "&state=SHUT")).contains(Said.the("accounts.list.count", 0));
		assertThat(list("?q=%25")).contains(Said.the("accounts.list.count", 0));
	}

	@Test
	void theListCostsTheSameQueriesHoweverLong() {
		String marker = UUID.randomUUID().toString();
		account("Only " + marker, new ActingFor.OfSecretariat(false));
		list("?q=" + marker);
		int one = QueryCount.of(() -> list("?q=" + marker));
		for (int at = 0; at < 12; at++) {
			account("More " + marker, new ActingFor.OfParty(new PartyCode("URY")));
		}
		assertThat(QueryCount.of(() -> list("?q=" + marker))).isEqualTo(one);
	}

	@Test
	void anAddressThatHasAnAccountIsToldClearlyAndEverythingTypedStays() {
		assertThat(this.mvc.post()
			.uri("/accounts")
			.param("name", "Somebody Else")
			.param("email", "Focal.Point@Senegal.example")
			.param("body", "SEN")
			.with(ADMINISTRATOR)
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("has an account already: Aminata Ndiaye", "Somebody Else", "Focal.Point@Senegal.example");
	}

	@Test
	void anInvitationNeedsNameAddressAndBody() {
		assertThat(this.mvc.post().uri("/accounts").param("name", " ").with(ADMINISTRATOR).with(csrf())).hasStatus(422)
			.bodyText()
			.contains(Said.the("accounts.new.name.missing"), Said.the("core.email.NO_AT"),
					Said.the("accounts.new.body.missing"));
	}

	@Test
	void anAccountIsShutAndOpenedAgainAndTheRecordSaysByWhom() {
		PersonId person = account("Shut Me", new ActingFor.OfSecretariat(false));
		assertThat(post("/accounts/" + person + "/deactivation")).isEqualTo(302);
		assertThat(this.people.findById(person.value()).orElseThrow().isActive()).isFalse();
		assertThat(post("/accounts/" + person + "/link")).as("no link for it").isEqualTo(422);
		assertThat(post("/accounts/" + person + "/reactivation")).isEqualTo(302);
		assertThat(page(person)).contains(Said.the("accounts.act.deactivated"), Said.the("accounts.act.reactivated"),
				"Marc Dubois");
	}

	@Test
	void nobodyShutsOnesOwnAccount() {
		PersonId own = this.accounts.find("admin@secretariat.example").orElseThrow();
		assertThat(post("/accounts/" + own + "/deactivation")).isEqualTo(422);
	}

	@Test
	void membershipsAreAddedAndRemoved() {
		PersonId person = account("Two Hats", new ActingFor.OfParty(new PartyCode("URY")));
		assertThat(this.mvc.post()
			.uri("/accounts/" + person + "/memberships")
			.param("body", "SCRC-UY")
			.with(ADMINISTRATOR)
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.people.count()).isPositive();
		assertThat(page(person)).contains("Party: Uruguay", "Centre: ", Said.the("accounts.act.membership-added"));
		assertThat(this.mvc.post()
			.uri("/accounts/" + person + "/memberships")
			.param("body", "SCRC-UY")
			.with(ADMINISTRATOR)
			.with(csrf())).hasStatus(422);
		UUID membership = this.jdbc.sql("select id from membership where person_id = ? and kind = 'PARTY'")
			.param(person.value())
			.query(UUID.class)
			.single();
		assertThat(post("/accounts/" + person + "/memberships/" + membership + "/removal")).isEqualTo(302);
		assertThat(page(person)).contains(Said.the("accounts.act.membership-removed"))
			.doesNotContain("Remove</button> Party: Uruguay");
	}

	@Test
	void theLastAdministratorStaysEvenWhenTwoGoAtTheSameTime() throws Exception {
		// All others step aside while this test runs, and come back.
		List<UUID> others = this.jdbc
			.sql("update membership set administrator = false where administrator returning id")
			.query(UUID.class)
			.list();
		PersonId one = account("First Administrator", new ActingFor.OfSecretariat(true));
		PersonId two = account("Second Administrator", new ActingFor.OfSecretariat(true));
		try (var threads = Executors.newFixedThreadPool(2)) {
			List<Callable<Boolean>> both = List.of(() -> shut(one, two), () -> shut(two, one));
			long shut = 0;
			for (Future<Boolean> outcome : threads.invokeAll(both)) {
				shut += outcome.get() ? 1 : 0;
			}
			assertThat(shut).isEqualTo(1);
		}
		finally {
			others.forEach((
					id) -> this.jdbc.sql("update membership set administrator = true where id = ?").param(id).update());
			this.jdbc.sql("update person set active = false where id in (?, ?)")
				.params(one.value(), two.value())
				.update();
		}
	}

	@Test
	void theRecordOfAnAccountCannotBeChanged() {
		PersonId person = account("On Record", new ActingFor.OfSecretariat(false));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> this.jdbc.sql("delete from account_event where person_id = ?").param(person.value()).update());
	}

	@Test
	void anOfficerSeesNoAccounts() {
		assertThat(this.mvc.get().uri("/accounts").with(SignedIn.as("officer@secretariat.example"))).hasStatus(404);
	}

	private boolean shut(PersonId person, PersonId by) {
		try {
			this.administration.deactivate(person, new Author(by, "Test"));
			return true;
		}
		catch (Refused refused) {
			assertThat(refused.reason()).isEqualTo(AccountRefusal.LAST_ADMINISTRATOR);
			return false;
		}
	}

	private PersonId account(String name, ActingFor body) {
		return this.accounts.create(
				new NewAccount(UUID.randomUUID() + "@test.example", name, List.of(body), null, false), Author.portal());
	}

	private String list(String query) {
		return Browser.text(this.mvc.get().uri(URI.create("/accounts" + query)).with(ADMINISTRATOR).exchange());
	}

	private String page(PersonId person) {
		return Browser.text(this.mvc.get().uri("/accounts/" + person).with(ADMINISTRATOR).exchange());
	}

	private int post(String uri) {
		return this.mvc.post().uri(uri).with(ADMINISTRATOR).with(csrf()).exchange().getResponse().getStatus();
	}

}
