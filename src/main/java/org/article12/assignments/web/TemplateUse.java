package org.article12.assignments.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * With which template a form is to begin, as it is chosen.
 *
 * @param template names it; empty for none
 * @param start the day on which the work starts, from which milestones are counted
 */
public record TemplateUse(String template, String start) {

	public TemplateUse(@Nullable String template, @Nullable String start) {
		this.template = Text.line(template);
		this.start = Text.line(start);
	}

	/** None yet; work would start on that day. */
	static TemplateUse none(LocalDate today) {
		return new TemplateUse("", today.toString());
	}

	static TemplateUse orNone(@Nullable TemplateUse typed) {
		return (typed != null) ? typed : new TemplateUse("", "");
	}

	/** What names the template. */
	Optional<UUID> id() {
		try {
			return Optional.of(UUID.fromString(this.template));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The day on which the work starts, if one is typed; says so where it cannot be read.
	 */
	Optional<LocalDate> start(Errors errors) {
		return new FieldReader(errors).day("from.start", this.start);
	}

}
