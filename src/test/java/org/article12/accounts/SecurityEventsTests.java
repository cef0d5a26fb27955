package org.article12.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.article12.TestOrder;
import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.accounts.store.SecurityEventList;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.article12.words.Said;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens around sign-in is written down, without anything about people but ids. */
@RequestTest
@ResourceLock("the log")
@Order(TestOrder.STOPS_ALL_OTHERS)
class SecurityEventsTests {

	private static final String GOOD = "seventeen lazy herons";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private SecurityEvents events;

	@Autowired
	private SecurityEventList list;

	@Autowired
	private JdbcClient jdbc;

	private final String email = UUID.randomUUID() + "@test.example";

	@Test
	void theDayOfAPersonIsWrittenDown() {
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		Logger logger = (Logger) LoggerFactory.getLogger(SecurityEvents.class);
		logger.addAppender(log);
		PersonId person = account();
		Browser visitor = Browser.elsewhere(this.mvc);
		for (int attempt = 0; attempt < 7; attempt++) {
			visitor.signIn(this.email, "wrong");
		}
		Browser other = Browser.elsewhere(this.mvc);
		other.signIn(this.email, GOOD);
		other.get("/account");
		other.get("/accounts");
		other.post("/account/passphrase", "current", GOOD, "passphrase", GOOD + " again");
		other.get("/account");
		other.post("/sign-out");
		this.administration.link(person, Author.portal());
		logger.detachAppender(log);
		assertThat(kinds(person)).containsExactlyInAnyOrder("ACCOUNT_CHANGED", "SIGN_IN_FAILED", "SIGN_IN_SLOWED",
				"SIGNED_IN", "REFUSED", "PASSPHRASE_CHANGED", "SIGNED_OUT", "LINK_MADE");
		assertThat(this.jdbc.sql("select times from security_event where person_id = ? and kind = 'SIGN_IN_FAILED'")
			.param(person.value())
			.query(Integer.class)
			.single()).isEqualTo(5);
		assertThat(log.list).hasSizeGreaterThanOrEqualTo(12)
			.allSatisfy((line) -> assertThat(line.getKeyValuePairs()).isNotEmpty())
			.noneMatch((line) -> line.getFormattedMessage().contains(this.email)
					|| line.getFormattedMessage().contains("Test Person")
					|| line.getFormattedMessage().contains("10."));
	}

	@Test
	void whatAnybodyCanProvokeGrowsNoTable() {
		long before = count();
		for (int time = 0; time < 50; time++) {
			this.events.record(SecurityEvent.FORM_REFUSED, null, null);
		}
		assertThat(count() - before).isLessThanOrEqualTo(2);
	}

	@Test
	void theAdministratorReadsThemPageByPageAndByKind() {
		PersonId person = account();
		for (int time = 0; time < 60; time++) {
			this.events.record(SecurityEvent.SIGNED_OUT, person, null);
		}
		assertThat(page("/security-events?kind=SIGNED_OUT"))
			.contains(Said.the("accounts.security.SIGNED_OUT"), "Test Person", "page=2")
			.doesNotContain(">Page or act refused</th>");
		assertThat(page("/security-events?kind=OLD_VALUE&page=x")).contains("OLD_VALUE",
				Said.partOf("core.unknown.value"));
		int many = QueryCount.of(() -> page("/security-events?kind=SIGNED_OUT"));
		assertThat(QueryCount.of(() -> page("/security-events?kind=FILE_REFUSED"))).as("few or many").isEqualTo(many);
	}

	@Test
	void theyAreForgottenAfterNinetyDays() {
		PersonId person = account();
		this.events.record(SecurityEvent.SIGNED_OUT, person, null);
		this.jdbc.sql("update security_event set at = ? where person_id = ? and kind = 'SIGNED_OUT'")
			.params(Timestamp.from(Instant.now().minus(Duration.ofDays(91))), person.value())
			.update();
		this.list.forgetOld();
		assertThat(kinds(person)).containsExactly("ACCOUNT_CHANGED");
	}

	private String page(String address) {
		return Browser.text(this.mvc.get().uri(address).with(SignedIn.as("admin@secretariat.example")).exchange());
	}

	private List<String> kinds(PersonId person) {
		return this.jdbc.sql("select distinct kind from security_event where person_id = ?")
			.param(person.value())
			.query(String.class)
			.list();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from security_event").query(Long.class).single();
	}

	private PersonId account() {
		return this.accounts.create(
				new NewAccount(this.email, "Test Person", List.of(new ActingFor.OfSecretariat(false)), GOOD, false),
				Author.portal());
	}

}
