package org.article12.accounts.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.article12.RequestTest;
import org.article12.accounts.FirstAdministrator;
import org.article12.accounts.PassphraseChange;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.text.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A real installation gets its first administrator from a setting. */
@RequestTest
class FirstAdministratorTests {

	@Autowired
	private FirstAdministrator firstAdministrator;

	@Autowired
	private PassphraseChange passphrases;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@ministry.example");

	private List<UUID> others = List.of();

	@BeforeEach
	void withoutAnyAdministrator() {
		this.others = this.jdbc.sql("update membership set administrator = false where administrator returning id")
			.query(UUID.class)
			.list();
	}

	@AfterEach
	void withThemAgain() {
		this.jdbc.sql("update person set active = false where email = ?").param(this.email.value()).update();
		this.others.forEach(
				(id) -> this.jdbc.sql("update membership set administrator = true where id = ?").param(id).update());
	}

	@Test
	void theFirstStartMakesTheAccountAndEachStartALinkUntilAPassphraseIsSet() {
		Optional<String> first = this.firstAdministrator.welcome(this.email);
		Optional<String> second = this.firstAdministrator.welcome(this.email);
		assertThat(first).isPresent();
		assertThat(second).isPresent();
		assertThat(this.people.findByEmail(this.email.value()).orElseThrow().isActive()).isTrue();
		assertThat(this.passphrases.withLink(first.get(), "seventeen lazy herons"))
			.isInstanceOf(PassphraseChange.Outcome.Done.class);
		assertThat(this.firstAdministrator.welcome(this.email)).isEmpty();
		assertThat(this.passphrases.withLink(second.get(), "seventeen lazy herons"))
			.isInstanceOf(PassphraseChange.Outcome.Refused.class);
	}

	@Test
	void twoInstancesThatStartTogetherMakeOneAccount() throws Exception {
		Callable<Optional<String>> start = () -> this.firstAdministrator.welcome(this.email);
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (var outcome : threads.invokeAll(List.of(start, start, start, start))) {
				assertThat(outcome.get()).isPresent();
			}
		}
		assertThat(this.jdbc.sql("select count(*) from person where email = ?")
			.param(this.email.value())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whereSomebodyElseAdministersNothingIsMade() {
		this.firstAdministrator.welcome(this.email);
		assertThat(this.firstAdministrator.welcome(new EmailAddress(UUID.randomUUID() + "@other.example"))).isEmpty();
	}

}
