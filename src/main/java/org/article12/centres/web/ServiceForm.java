package org.article12.centres.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.centres.Service;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Basis;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.centres.domain.Ground;
import org.article12.core.PartyCode;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Which Parties a centre serves, as it is typed: a row for each, and some to add others.
 *
 * @param served the Parties
 * @param why the reason, for the record
 */
record ServiceForm(List<@Valid PartyRow> served,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why) {

	/** What it says. */
	static final Set<Aspect> ASPECTS = Set.of(Aspect.PARTY);

	private static final int TO_ADD = 3;

	ServiceForm(@Nullable List<@Nullable PartyRow> served, @Nullable String why) {
		this.served = RowsOf.typed(served, PartyRow::isBlank, PartyRow::blank, TO_ADD);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** As it is recorded. */
	static ServiceForm of(Facts facts) {
		return new ServiceForm(facts.all(Aspect.PARTY)
			.entrySet()
			.stream()
			.map((entry) -> PartyRow.of(entry.getKey(), entry.getValue().split("/", 3)))
			.toList(), "");
	}

	/** The same with a reason, which a table has for all of its rows. */
	ServiceForm saying(String reason) {
		return new ServiceForm(this.served, reason);
	}

	/** What a field is about. */
	Fact fact(String field) {
		return new Fact(Aspect.PARTY, this.served.get(RowsOf.number(field)).party());
	}

	/** Says what is wrong with it. */
	void check(Parties parties, Errors errors) {
		Set<String> named = new HashSet<>();
		for (int at = 0; at < this.served.size(); at++) {
			PartyRow row = this.served.get(at);
			String path = "served[" + at + "].";
			if (row.isBlank()) {
				continue;
			}
			if (!PartyCode.isValid(row.party()) || parties.find(new PartyCode(row.party())).isEmpty()) {
				errors.rejectValue(path + "party", "centres.service.party.missing");
			}
			else if (!named.add(row.party())) {
				errors.rejectValue(path + "party", "centres.service.party.twice");
			}
			row.check(path, errors);
		}
	}

	/** What was typed, once nothing is wrong with it. */
	Facts toCommand() {
		Facts.Collector facts = new Facts.Collector();
		this.served.stream()
			.filter((row) -> !row.service().isEmpty())
			.forEach((row) -> facts.add(Aspect.PARTY, row.party(), row.toGround().recorded()));
		return facts.facts();
	}

	/**
	 * A Party.
	 *
	 * @param party its code
	 * @param service whether the centre lists it or its scope includes it; empty for
	 * neither
	 * @param basis what kind of source says so
	 * @param note the source
	 */
	public record PartyRow(String party, String service, String basis, @AtMost(Written.MOST_OF_A_LINE) String note) {

		public PartyRow(@Nullable String party, @Nullable String service, @Nullable String basis,
				@Nullable String note) {
			this.party = Text.line(party);
			this.service = Text.line(service);
			this.basis = Text.line(basis);
			this.note = Text.line(note);
		}

		static PartyRow blank() {
			return new PartyRow("", "", "", "");
		}

		static PartyRow of(String party, String[] ground) {
			return new PartyRow(party, ground[0], ground[1], ground[2]);
		}

		boolean isBlank() {
			return this.party.isEmpty() && this.service.isEmpty() && Text.isBlank(this.note);
		}

		// A Party that is no longer served needs no ground.
		void check(String path, Errors errors) {
			if (this.service.isEmpty()) {
				return;
			}
			if (Stream.of(Service.values()).noneMatch((one) -> one.name().equals(this.service))) {
				errors.rejectValue(path + "service", "centres.service.unknown");
			}
			if (Basis.of(this.basis).filter(Basis.OF_SERVICE::contains).isEmpty()) {
				errors.rejectValue(path + "basis", "centres.evidence.missing");
			}
		}

		Ground toGround() {
			return new Ground(Service.valueOf(this.service), this.basis, this.note);
		}

	}

}
