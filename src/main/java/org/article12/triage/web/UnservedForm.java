package org.article12.triage.web;

import java.util.Optional;

import org.article12.catalogue.AreaCode;
import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Codes;
import org.article12.core.web.OneOf;
import org.article12.requests.RequestRefusal;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

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

	/** Says what is wrong with it: another reason than the usual ones needs words. */
	void check(Errors errors) {
		if (reason().filter(UnservedCode.OTHER::equals).isPresent() && Text.isBlank(this.words)) {
			errors.rejectValue("words", "triage.unserved.words.missing");
		}
	}

	/**
	 * The area.
	 * @throws Refused where there is none of that code
	 */
	AreaCode of() {
		if (!AreaCode.isValid(this.area)) {
			throw new Refused(RequestRefusal.AREA_NOT_OPEN, this.area);
		}
		return new AreaCode(this.area);
	}

	/** The words, as they are recorded. */
	String toCommand() {
		return this.words.strip();
	}

	/** The reason that was chosen. */
	Optional<UnservedCode> reason() {
		return Codes.find(UnservedCode.class, this.code);
	}

}
