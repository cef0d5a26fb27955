package org.article12.core.settings;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each has at first, in working days: what a new database begins with.
 *
 * @param screening the Secretariat, to screen a request
 * @param clarification the Party, to answer a question
 * @param routing the Secretariat, to send offers for areas that are open
 * @param confirmation the Party, to confirm what was delivered
 * @param dispute a centre, to report again what the Party disputed
 * @param reopening the Secretariat, to open a request again that it declined
 */
@ConfigurationProperties("article12.deadlines")
record FirstDeadlines(@DefaultValue("5") int screening, @DefaultValue("20") int clarification,
		@DefaultValue("5") int routing, @DefaultValue("20") int confirmation, @DefaultValue("20") int dispute,
		@DefaultValue("20") int reopening) implements FirstValues {

	FirstDeadlines {
		require(Term.SCREENING, "article12.deadlines.screening", screening);
		require(Term.CLARIFICATION, "article12.deadlines.clarification", clarification);
		require(Term.ROUTING, "article12.deadlines.routing", routing);
		require(Term.CONFIRMATION, "article12.deadlines.confirmation", confirmation);
		require(Term.DISPUTE, "article12.deadlines.dispute", dispute);
		require(Term.REOPENING, "article12.deadlines.reopening", reopening);
	}

	/** Requires that a term can be so long. */
	static void require(Term term, String name, int days) {
		if (!term.takes(days)) {
			throw new IllegalArgumentException(
					"%s is a number of working days, from %d to %d".formatted(name, term.least(), term.most()));
		}
	}

	@Override
	public Section section() {
		return Section.DEADLINES;
	}

	@Override
	public Map<String, String> values() {
		return texts(Map.of(Term.SCREENING, this.screening, Term.CLARIFICATION, this.clarification, Term.ROUTING,
				this.routing, Term.CONFIRMATION, this.confirmation, Term.DISPUTE, this.dispute, Term.REOPENING,
				this.reopening));
	}

	/** Terms as they are kept. */
	static Map<String, String> texts(Map<Term, Integer> terms) {
		Map<String, String> texts = new LinkedHashMap<>();
		terms.forEach((term, days) -> texts.put(term.name(), Integer.toString(days)));
		return texts;
	}

}
