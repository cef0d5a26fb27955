package org.article12.triage.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/**
 * Why no centre will work on an area.
 *
 * @param area the area's code
 * @param code an {@link UnservedCode}
 * @param words the officer's words to the Party
 * @param version the number of the last history entry that the officer saw
 */
public record UnservedForm(String area, @Filled(message = "{triage.unserved.code.missing}") String code,
		@AtMost(value = 3000, message = "{offers.words.too-long}") String words, String version) {

	public UnservedForm(@Nullable String area, @Nullable String code, @Nullable String words,
			@Nullable String version) {
		this.area = (area != null) ? area : "";
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
		this.version = (version != null) ? version : "";
	}

	/** The reason that was chosen. */
	Optional<UnservedCode> reason() {
		return Stream.of(UnservedCode.values()).filter((value) -> value.name().equals(this.code)).findFirst();
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

}
