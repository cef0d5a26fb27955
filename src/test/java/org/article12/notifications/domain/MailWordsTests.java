package org.article12.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.accounts.Recipient;
import org.article12.core.PersonId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One act is told to many: what they read is written once, and each is greeted by name.
 */
@RequestTest
class MailWordsTests {

	@Autowired
	private MailWords words;

	@ParameterizedTest
	@ValueSource(strings = { "Awa Diop", "<b>O'Neil & \"Söhne\"</b>", "أمينة", "$1 \\E {name_0} ${name}", "𠮷野" })
	void eachIsGreetedByName(String name) {
		MailText first = this.words.of(List.of(item("Stockpiles")), to("Somebody Else"));
		MailText second = this.words.of(List.of(item("Stockpiles")), to(name));
		assertThat(second.plain()).contains(name).doesNotContain("Somebody Else", MailText.NAME);
		assertThat(Jsoup.parse(second.html()).text()).contains(name).doesNotContain("Somebody Else", MailText.NAME);
		assertThat(second.plain().replace(name, "Somebody Else").replaceAll("[\u2068\u2069]", ""))
			.isEqualTo(first.plain());
	}

	@Test
	void whoMayNotReadTheTitleGetsAnotherLetter() {
		MailText whole = this.words.of(List.of(item("Stockpiles of endosulfan")), to("Awa Diop"));
		MailText without = this.words.of(List.of(item("")), to("Awa Diop"));
		assertThat(whole.plain()).contains("endosulfan");
		assertThat(without.plain() + without.html()).doesNotContain("endosulfan");
	}

	private static InboxItem item(String title) {
		return new InboxItem(1, "ACCEPT_OFFER", "SEN-2026-0001", title, "SCRC-SN", "accepted the request",
				"/requests/SEN-2026-0001", Instant.parse("2026-11-27T10:00:00Z"), false);
	}

	private static Recipient to(String name) {
		return new Recipient(new PersonId(UUID.randomUUID()), name, "somebody@example.org", Locale.ENGLISH, false);
	}

}
