package org.article12.core;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which a Party and a centre may work together. */
public enum WorkingLanguage {

	AR, EN, ES, FR, PT, RU, ZH;

	/** The ISO 639-1 code in small letters, as in files and in the API. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The language with that ISO 639-1 code. */
	public static Optional<WorkingLanguage> of(String code) {
		return Stream.of(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

}
