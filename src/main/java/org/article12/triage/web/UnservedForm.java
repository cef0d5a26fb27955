package org.article12.triage.web;

import java.util.Optional;

import org.article12.core.web.AtMost;
import org.article12.core.web.Codes;
import org.article12.core.web.OneOf;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/**
 * Why no centre will work on an area.
 *
 * @param area the area's code
 * @param code an {@link UnservedCode}
 * @param words the officer's words to the Party
 */
public record UnservedForm(String area,
		@OneOf(value = UnservedCode.class, message = "{triage.unserved.code.missing}") String code,
		@AtMost(3000) String words) {

	public UnservedForm(@Nullable String area, @Nullable String code, @Nullable String words) {
		this.area = (area != null) ? area : "";
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
	}

	/** The reason that was chosen. */
	Optional<UnservedCode> reason() {
		return Codes.find(UnservedCode.class, this.code);
	}

}
