package org.article12.core.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.text.Text;
import org.article12.core.web.StaleForm.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives back what a person typed into a form that could not be taken. */
@Component
class TypedTexts {

	private static final Pattern SECRET = Pattern.compile("(?i).*pass.*|.*secret.*|current|_.*");

	/** What is chosen, and what pages write into their own hidden fields. */
	private static final Set<String> NOT_TYPED = Set.of("seen", "press", "stamp", "page", "sent", "then", "back",
			"held", "meant", "add", "act", "again", "assignment", "area", "areas", "about", "chosen", "choice", "to",
			"shown", "pops", "kind", "languages", "urgency", "synergies", "publishSummary", "disputed", "capacity",
			"zone", "signedAs", "fingerprint", "key", "lastKey", "centre", "party", "send", "agreed");

	// Of all modules: made when something typed has to be shown again, and not for the
	// first page.
	private final ObjectProvider<FieldLabels> labels;

	TypedTexts(ObjectProvider<FieldLabels> labels) {
		this.labels = labels;
	}

	/** What was typed, each with its field's label where a module knows it. */
	List<Typed> typed(HttpServletRequest request) {
		List<Typed> typed = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			String field = name.replaceAll("\\[\\d*]", "");
			String last = field.substring(field.lastIndexOf('.') + 1);
			if (!SECRET.matcher(last).matches() && !NOT_TYPED.contains(last)) {
				Optional<String> label = label(field);
				for (String value : values) {
					if (label.isPresent() ? !Text.isBlank(value) : isTyped(value)) {
						typed.add(new Typed(label.orElse(""), value));
					}
				}
			}
		});
		return typed;
	}

	private Optional<String> label(String field) {
		return this.labels.orderedStream().flatMap((module) -> module.label(field).stream()).findFirst();
	}

	/** A choice sends a code; only what has small letters or blanks was typed. */
	private static boolean isTyped(String value) {
		return !Text.isBlank(value) && value.codePoints()
			.anyMatch((character) -> Character.isWhitespace(character) || Character.isLowerCase(character)
					|| (Character.isLetter(character) && !Character.isUpperCase(character)));
	}

}
