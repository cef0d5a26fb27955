package org.article12.accounts.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.article12.TestOrder;
import org.article12.accounts.domain.Passphrases.Weakness;
import org.article12.core.PersonId;
import org.article12.core.text.EmailAddress;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Length and guessing count; composition does not. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class PassphrasesTests {

	private final Passphrases passphrases = new Passphrases(new PassphraseHashing().passwordEncoder(),
			new CommonPasswords());

	private final Person person = new Person(PersonId.next(), new EmailAddress("aminata.ndiaye@environnement.example"),
			"Aminata Ndiaye", Instant.EPOCH);

	@ParameterizedTest
	@ValueSource(strings = { "seventeen lazy herons", "gxqmvtkzwbpn", "mon vélo préfère la pluie",
			"в саду растут вишни", "我们明天在图书馆见面吧好吗", "winter coffee guitar", "plenty-of-rain-in-June" })
	void whatIsLongAndHardToGuessIsTaken(String passphrase) {
		assertThat(weakness(passphrase)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "Password123456!", "p@ssw0rd1234", "passwordpassword", "qwertyuiop123",
			"123456789012", "aaaaaaaaaaaa", "abcabcabcabc", "abcdefghijkl", "zyxwvutsrqponm", "iloveyou1234",
			"iloveyousunshine", "correcthorsebatterystaple", "Welcome 2026!!!", "motdepasse2026", "1qaz2wsx3edc4rfv",
			"finalfantasy", "Websolutions!", "ghbdtnrfrltkf", "dragonfly2026!!" })
	void whatIsTriedFirstIsRefused(String passphrase) {
		assertThat(weakness(passphrase)).contains(Weakness.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "aminata.ndiaye", "NdiayeAminata7", "article-12-demo", "Stockholm Convention 12",
			"environnement99" })
	void whatSaysLittleMoreThanWhoOneIsIsRefused(String passphrase) {
		assertThat(weakness(passphrase)).contains(Weakness.PERSONAL);
	}

	@Test
	void ofThoseThatAreTriedFirstTenThousandAndMoreAreKnown() throws IOException {
		try (var lines = new ClassPathResource("accounts/common-passwords.txt")
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()) {
			assertThat(lines.filter((line) -> !line.startsWith("# ")).distinct()).hasSizeGreaterThan(10_000);
		}
		assertThat(new ClassPathResource("accounts/common-passwords.LICENSE.txt").exists()).isTrue();
	}

	@Test
	void lengthCountsInCharactersAsPeopleSeeThem() {
		assertThat(weakness("elevenchars")).contains(Weakness.TOO_SHORT);
		assertThat(weakness("🌧🌧🌧🌧🌧🌧")).contains(Weakness.TOO_SHORT);
		assertThat(weakness("x".repeat(201))).contains(Weakness.TOO_LONG);
		assertThat(weakness("seventeen lazy herons ".repeat(9))).isEmpty();
	}

	@Test
	void theSameLettersComposedOtherwiseAreTheSamePassphrase() {
		String hash = this.passphrases.hash("préférer la pluie");
		assertThat(this.passphrases.matches("pre\u0301fe\u0301rer la pluie", hash)).isTrue();
		assertThat(hash).startsWith("{argon2id}$argon2id$");
	}

	private Optional<Weakness> weakness(String passphrase) {
		return this.passphrases.weakness(passphrase, this.person);
	}

}
