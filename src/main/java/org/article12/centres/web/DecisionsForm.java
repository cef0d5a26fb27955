package org.article12.centres.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.centres.Centre;
import org.article12.centres.Decision;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.Written;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was decided on a centre's mandate, as it is typed.
 *
 * @param decided the decisions
 * @param why the reason, for the record
 * @param meant unusual days that were confirmed, as 2026-11-22
 */
record DecisionsForm(List<@Valid DecisionRow> decided,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why, List<String> meant) {

	/** What it says. */
	static final Set<Aspect> ASPECTS = Set.of(Aspect.DECISION);

	private static final int TO_ADD = 2;

	DecisionsForm(@Nullable List<@Nullable DecisionRow> decided, @Nullable String why, @Nullable List<String> meant) {
		this.decided = RowsOf.typed(decided, DecisionRow::isBlank, DecisionRow::blank, TO_ADD);
		this.why = Objects.requireNonNullElse(why, "");
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** As it is recorded. */
	static DecisionsForm of(Centre centre) {
		List<DecisionRow> rows = centre.decisions().stream().map(DecisionRow::of).toList();
		return new DecisionsForm(rows, "", rows.stream().flatMap((row) -> Stream.of(row.from(), row.until())).toList());
	}

	/**
	 * Says what is wrong with it.
	 * @param centre the centre that it is about
	 * @param others all centres
	 */
	void check(CentreCode centre, Collection<Centre> others, LocalDate today, Errors errors) {
		Set<String> codes = new HashSet<>();
		others.stream()
			.map(Centre::code)
			.filter((code) -> !code.equals(centre))
			.forEach((code) -> codes.add(code.value()));
		DaySpan usual = DaySpan.around(today);
		for (int at = 0; at < this.decided.size(); at++) {
			DecisionRow row = this.decided.get(at);
			if (!row.isBlank()) {
				row.period().check("decided[" + at + "].", true, usual, this.meant, errors);
				row.check("decided[" + at + "].", codes, errors);
			}
		}
		if (!errors.hasErrors()) {
			requireApart(errors);
		}
	}

	// Each is held against those of its kind above it.
	private void requireApart(Errors errors) {
		List<Decision> above = new ArrayList<>();
		for (int at = 0; at < this.decided.size(); at++) {
			DecisionRow row = this.decided.get(at);
			if (!row.isBlank()) {
				Decision decision = row.toDecision();
				if (above.stream().anyMatch(decision::overlaps)) {
					errors.rejectValue("decided[" + at + "].from", "refused.CENTRE_DECISIONS_OVERLAP");
				}
				above.add(decision);
			}
		}
	}

	/** What was typed, once nothing is wrong with it. */
	Facts toCommand() {
		Facts.Collector facts = new Facts.Collector();
		this.decided.stream().filter((row) -> !row.isBlank()).map(DecisionRow::toDecision).forEach(facts::add);
		return facts.facts();
	}

	/**
	 * A decision.
	 *
	 * @param kind what was decided
	 * @param from the first day on which it holds
	 * @param until the last day; empty where none is set
	 * @param successor the centre that follows
	 * @param text the decision's name
	 */
	public record DecisionRow(String kind, String from, String until, String successor,
			@AtMost(Decision.LONGEST_TEXT) String text) {

		public DecisionRow(@Nullable String kind, @Nullable String from, @Nullable String until,
				@Nullable String successor, @Nullable String text) {
			this.kind = Text.line(kind);
			this.from = Text.line(from);
			this.until = Text.line(until);
			this.successor = Text.line(successor);
			this.text = Text.line(text);
		}

		static DecisionRow blank() {
			return new DecisionRow("", "", "", "", "");
		}

		static DecisionRow of(Decision decision) {
			return new DecisionRow(decision.kind().name(), decision.from().toString(),
					Objects.toString(decision.until(), ""), Objects.toString(decision.successor(), ""),
					decision.text());
		}

		boolean isBlank() {
			return Text.isBlank(this.from + this.until + this.text);
		}

		Period period() {
			return new Period(this.from, this.until);
		}

		void check(String path, Set<String> successors, Errors errors) {
			if (Stream.of(Decision.Kind.values()).noneMatch((one) -> one.name().equals(this.kind))) {
				errors.rejectValue(path + "kind", "centres.decided.kind.missing");
			}
			if (Text.isBlank(this.text)) {
				errors.rejectValue(path + "text", "centres.decided.text.missing");
			}
			boolean follows = this.kind.equals(Decision.Kind.SUCCEEDED.name());
			if (follows ? !successors.contains(this.successor) : !this.successor.isEmpty()) {
				errors.rejectValue(path + "successor",
						follows ? "centres.decided.successor.missing" : "centres.decided.successor.needless");
			}
		}

		Decision toDecision() {
			return new Decision(Decision.Kind.valueOf(this.kind), period().firstDay(), period().lastDay(),
					this.successor.isEmpty() ? null : new CentreCode(this.successor), this.text);
		}

	}

}
