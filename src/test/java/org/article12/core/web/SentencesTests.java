package org.article12.core.web;

import java.util.Locale;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people typed is set apart in a sentence where it runs from the right. */
@PortalTest
class SentencesTests {

	@Autowired
	private MessageSource sentences;

	@ParameterizedTest
	@ValueSource(strings = { "وزارة البيئة", "משרד (הגנת הסביבה)", "Ministry وزارة", "(2) ݢ", "ܐܪܡܝܐ", "ދިވެހި" })
	void whatRunsFromTheRightIsSetApart(String typed) {
		assertThat(say(typed, Locale.ENGLISH)).contains("“\u2068" + typed + "\u2069”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ministry", "环境部", "Министерство", "2026", "٤٥٠٠٠", "", "नमस्ते" })
	void whatRunsAsTheSentenceDoesStaysAsItIs(String typed) {
		assertThat(say(typed, Locale.ENGLISH)).contains("“" + typed + "”");
	}

	@Test
	void whoeverSaysItTwiceFindsWhatWasGivenUnchanged() {
		Object[] parameters = { "وزارة" };
		this.sentences.getMessage("core.day.NO_DATE", parameters, Locale.ENGLISH);
		assertThat(parameters).containsExactly("وزارة");
	}

	private String say(String typed, Locale locale) {
		return this.sentences.getMessage("core.day.NO_DATE", new Object[] { typed }, locale);
	}

}
