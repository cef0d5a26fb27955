package org.article12.parties.domain;

import java.time.LocalDate;

import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Something to be recorded of a Party.
 *
 * @param value empty where there is to be none
 * @param from the first day on which it holds; null for as far back as anything is known
 * @param until the first day on which it holds no more; null until the next that is on
 * record
 * @param source from where it is known; for a decision on eligibility, which one
 * @param confirmed whether it was checked
 */
public record NewFact(PartyFact fact, String value, @Nullable LocalDate from, @Nullable LocalDate until, String source,
		boolean confirmed) {

	/** How many characters a source has at most. */
	public static final int LONGEST_SOURCE = Written.MOST_OF_A_LINE;

	/**
	 * What is to be recorded.
	 * @throws Refused when the value is none, or the fact ends before it begins, or has
	 * no source
	 */
	public NewFact {
		value = fact.read(value).orElseThrow(() -> new Refused(PartyRefusal.PARTY_VALUE_WRONG, fact.column()));
		source = Text.line(source);
		if (from != null && until != null && !until.isAfter(from)) {
			throw new Refused(PartyRefusal.PARTY_PERIOD_REVERSED);
		}
		Written.required(source, LONGEST_SOURCE, (fact == PartyFact.ELIGIBILITY_DECISION)
				? PartyRefusal.PARTY_OVERRIDE_WITHOUT_DECISION : PartyRefusal.PARTY_FACT_WITHOUT_SOURCE);
	}

	/** As it has always been, until something else is recorded. */
	public static NewFact always(PartyFact fact, String value, String source, boolean confirmed) {
		return new NewFact(fact, value, null, null, source, confirmed);
	}

	/** The same until another day. */
	public NewFact until(@Nullable LocalDate day) {
		return new NewFact(this.fact, this.value, this.from, day, this.source, this.confirmed);
	}

}
