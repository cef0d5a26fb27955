package org.article12.core.settings;

import org.article12.core.WorkingLanguage;
import org.article12.core.settings.PreparedReply.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands between braces in prepared words. */
class PlaceholderTests {

	@Test
	void eachIsFilledInWhereverItStands() {
		assertThat(Placeholder.fill("{party}: {title} ({party})", (one) -> "<" + one + "> $1"))
			.isEqualTo("<PARTY> $1: <TITLE> $1 (<PARTY> $1)");
	}

	@Test
	void aValueIsNotReadAgain() {
		assertThat(Placeholder.fill("{title}", (_) -> "{due}")).isEqualTo("{due}");
	}

	@Test
	void whateverElseStandsBetweenBracesIsUnknown() {
		assertThat(Placeholder.unknownIn("{party} {Party} {} {due } {reference} {nme} {nme}"))
			.containsExactly("{Party}", "{}", "{due }", "{nme}");
		assertThat(Placeholder.unknownIn("} a { b")).isEmpty();
	}

	@Test
	void aReplyIsKeptByKindLanguageAndTitle() {
		PreparedReply reply = new PreparedReply(Kind.MESSAGE, WorkingLanguage.FR, "Oui / non", "Bien sûr");
		assertThat(PreparedReply.of(reply.key(), "Bien sûr")).isEqualTo(reply);
		assertThat(PreparedReply.of("REFUSAL/No plan", "")).as("as it was kept before")
			.isEqualTo(new PreparedReply(Kind.REFUSAL, WorkingLanguage.EN, "No plan", ""));
	}

}
