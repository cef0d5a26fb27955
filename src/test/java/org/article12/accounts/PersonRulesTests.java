package org.article12.accounts;

import java.time.Instant;
import java.util.List;

import org.article12.accounts.domain.Network;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.Throttle;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.core.Refusal;
import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.text.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/** What an account must have is asked for by itself, whatever the way in. */
class PersonRulesTests {

	private static final EmailAddress EMAIL = new EmailAddress("awa@ministry.example");

	private final Messages messages = new Messages(mock(Throttle.class), (_) -> {
	});

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "\u200b" })
	void aPersonHasAName(String blank) {
		refuses(AccountRefusal.NAME_MISSING, () -> person(blank));
		refuses(AccountRefusal.NAME_MISSING, () -> person("Awa").correctName(blank));
	}

	@Test
	void aNameIsNotTooLong() {
		String name = "x".repeat(Person.LONGEST_NAME);
		person(name).correctName(name);
		refuses(TooLong.TEXT_TOO_LONG, () -> person(name + "x"));
		refuses(TooLong.TEXT_TOO_LONG, () -> person("Awa").correctName(name + "x"));
	}

	@Test
	void nobodyActsForOneBodyTwiceOrForNone() {
		ActingFor secretariat = new ActingFor.OfSecretariat(false);
		Person person = person("Awa");
		person.actFor(secretariat);
		refuses(AccountRefusal.MEMBERSHIP_EXISTS, () -> person.actFor(secretariat));
		refuses(AccountRefusal.BODY_MISSING,
				() -> new NewAccount("awa@ministry.example", "Awa", List.of(), null, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u200b" })
	void aMessageToTheSecretariatSaysWhoWritesAndWhat(String blank) {
		refuses(AccountRefusal.NAME_MISSING, () -> write(blank, "awa@ministry.example", "Hello"));
		refuses(AccountRefusal.EMAIL_UNREADABLE, () -> write("Awa", blank, "Hello"));
		refuses(AccountRefusal.MESSAGE_EMPTY, () -> write("Awa", "awa@ministry.example", blank));
	}

	@Test
	void aMessageToTheSecretariatIsNotTooLong() {
		String words = "x".repeat(MessageToSecretariat.LONGEST);
		write("Awa", "awa@ministry.example", words);
		refuses(TooLong.TEXT_TOO_LONG, () -> write("Awa", "awa@ministry.example", words + "x"));
		refuses(TooLong.TEXT_TOO_LONG, () -> write("x".repeat(201), "awa@ministry.example", "Hello"));
	}

	private void write(String name, String email, String words) {
		this.messages.take(new MessageToSecretariat(name, email, words, null), Network.of("192.0.2.1"));
	}

	private static Person person(String name) {
		return new Person(PersonId.next(), EMAIL, name, Instant.EPOCH);
	}

	private static void refuses(Refusal reason, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
