package org.article12.centres.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.centres.domain.Requirement;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a centre fulfils what is asked of it, as it is typed.
 *
 * @param asked what is asked, in its order
 * @param why the reason, for the record
 */
record StandingForm(List<@Valid EvidenceRow> asked,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why) {

	/** What it says. */
	static final Set<Aspect> ASPECTS = Set.of(Aspect.EVIDENCE);

	StandingForm(@Nullable List<@Nullable EvidenceRow> asked, @Nullable String why) {
		this.asked = Stream.of(Requirement.values()).map((one) -> EvidenceRow.of(one.name(), asked)).toList();
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** As it is recorded. */
	static StandingForm of(Facts facts) {
		return new StandingForm(facts.all(Aspect.EVIDENCE)
			.entrySet()
			.stream()
			.map((one) -> new EvidenceRow(one.getKey(), one.getValue()))
			.toList(), "");
	}

	/** What was typed, once nothing is wrong with it. */
	Facts toCommand() {
		Facts.Collector facts = new Facts.Collector();
		this.asked.stream()
			.filter((row) -> !Text.isBlank(row.evidence()))
			.forEach((row) -> facts.add(Aspect.EVIDENCE, row.requirement(), row.evidence().strip()));
		return facts.facts();
	}

	/**
	 * Something that is asked.
	 *
	 * @param evidence that it is fulfilled
	 */
	public record EvidenceRow(String requirement, @AtMost(Written.MOST) String evidence) {

		public EvidenceRow(@Nullable String requirement, @Nullable String evidence) {
			this.requirement = Text.line(requirement);
			this.evidence = Objects.requireNonNullElse(evidence, "");
		}

		static EvidenceRow of(String requirement, @Nullable List<@Nullable EvidenceRow> sent) {
			return ((sent != null) ? sent.stream() : Stream.<EvidenceRow>empty())
				.filter((row) -> row != null && row.requirement.equals(requirement))
				.findFirst()
				.orElseGet(() -> new EvidenceRow(requirement, ""));
		}

	}

}
