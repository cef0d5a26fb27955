package org.article12.centres.domain;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.centres.Decision;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a centre's mandate, in its row.
 *
 * @param kind what was decided
 * @param from the first day on which it holds
 * @param until the last day; null where none is set
 * @param successorCode the centre that follows; null unless one does
 * @param text the decision's name
 */
@Embeddable
record Decided(@Enumerated(EnumType.STRING) Decision.Kind kind, @Column(name = "from_day") LocalDate from,
		@Column(name = "until_day") @Nullable LocalDate until, @Nullable String successorCode,
		@Column(name = "decision") String text) {

	static Decided of(Decision decision) {
		CentreCode successor = decision.successor();
		return new Decided(decision.kind(), decision.from(), decision.until(),
				(successor != null) ? successor.value() : null, decision.text());
	}

	Decision view() {
		return new Decision(this.kind, this.from, this.until,
				(this.successorCode != null) ? new CentreCode(this.successorCode) : null, this.text);
	}

	/** Of what a decision is kept: its kind, and after a blank its first day. */
	static String of(Decision.Kind kind, LocalDate from) {
		return kind.name() + " " + from;
	}

	static void addTo(Facts.Collector facts, Decision decision) {
		facts.add(Aspect.DECISION, of(decision.kind(), decision.from()), Objects.toString(decision.until(), "") + "/"
				+ Objects.toString(decision.successor(), "") + "/" + decision.text());
	}

	static Decision decision(String of, String recorded) {
		int blank = of.indexOf(' ');
		String[] parts = recorded.split("/", 3);
		return new Decision(Decision.Kind.valueOf(of.substring(0, blank)), LocalDate.parse(of.substring(blank + 1)),
				parts[0].isEmpty() ? null : LocalDate.parse(parts[0]),
				parts[1].isEmpty() ? null : new CentreCode(parts[1]), parts[2]);
	}

}
