package org.article12.core;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a name is in a reader's language. */
class MultilingualTests {

	private final Multilingual name = new Multilingual(Map.of("en", "Waste", "fr", "Déchets"));

	@Test
	void isTheOneOfTheLanguage() {
		assertThat(this.name.in(Locale.CANADA_FRENCH)).isEqualTo("Déchets");
		assertThat(ReaderLanguage.in(Locale.FRENCH, this.name::forReader)).isEqualTo("Déchets");
	}

	@Test
	void isTheEnglishOneWhereTheLanguageHasNone() {
		assertThat(this.name.in(Locale.CHINESE)).isEqualTo("Waste");
		assertThat(this.name.in(Locale.ROOT)).isEqualTo("Waste");
	}

	@Test
	void isAlwaysKnownInEnglish() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Multilingual(Map.of("fr", "Déchets")));
	}

	@Test
	void saysEachTextOnce() {
		assertThat(new Multilingual(Map.of("en", "Basel", "de", "Basel", "fr", "Bâle")).all()).containsExactly("Basel",
				"Bâle");
	}

}
