package org.article12.plans.web;

import java.util.Optional;

import org.article12.core.NamesOfBodies;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of plans into words. */
@Component
class PlanWords extends RegisterWords implements FieldLabels {

	PlanWords(MessageSource messages, Formats formats, NamesOfBodies bodies) {
		super(messages, formats, bodies);
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "startYear" -> Optional.of(say("plans.start"));
			case "endYear" -> Optional.of(say("plans.end"));
			case "leadInstitution" -> Optional.of(say("plans.lead"));
			default -> Optional.empty();
		};
	}

}
