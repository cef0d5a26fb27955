package org.article12.centres.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.catalogue.Area;
import org.article12.centres.Strength;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Basis;
import org.article12.centres.domain.Expertise;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a centre can help in, as it is typed: a row for each area of the catalogue.
 *
 * @param fields the areas
 * @param why the reason, for the record
 */
record ExpertiseForm(List<@Valid AreaRow> fields,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why) {

	/** What it says. */
	static final Set<Aspect> ASPECTS = Set.of(Aspect.AREA);

	ExpertiseForm(@Nullable List<@Nullable AreaRow> fields, @Nullable String why) {
		this.fields = RowsOf.typed(fields, (row) -> row.area().isEmpty(), () -> new AreaRow("", "", "", ""), 0);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** As it is recorded. */
	static ExpertiseForm of(Facts facts, List<Area> areas) {
		return new ExpertiseForm(
				areas.stream().map((area) -> AreaRow.of(area, facts.get(Aspect.AREA, area.code().value()))).toList(),
				"");
	}

	/** The same with a row for each area, in their order, whatever was sent. */
	ExpertiseForm fitted(List<Area> areas) {
		return new ExpertiseForm(areas.stream()
			.map((area) -> this.fields.stream()
				.filter((row) -> row.area().equals(area.code().value()))
				.findFirst()
				.orElseGet(() -> AreaRow.of(area, "")))
			.toList(), this.why);
	}

	/** The same with a reason, which a table has for all of its rows. */
	ExpertiseForm saying(String reason) {
		return new ExpertiseForm(this.fields, reason);
	}

	/** What a field is about. */
	Fact fact(String field) {
		return new Fact(Aspect.AREA, this.fields.get(RowsOf.number(field)).area());
	}

	/** Says what is wrong with it. */
	void check(Errors errors) {
		for (int at = 0; at < this.fields.size(); at++) {
			this.fields.get(at).check("fields[" + at + "].", errors);
		}
	}

	/** What was typed, once nothing is wrong with it. */
	Facts toCommand() {
		Facts.Collector facts = new Facts.Collector();
		this.fields.stream()
			.filter((row) -> !row.strength().isEmpty())
			.forEach((row) -> facts.add(Aspect.AREA, row.area(), row.toExpertise().recorded()));
		return facts.facts();
	}

	/**
	 * An area.
	 *
	 * @param strength how strong the centre is there; empty for not at all
	 * @param basis what kind of evidence there is
	 * @param note the evidence
	 */
	public record AreaRow(String area, String strength, String basis, @AtMost(Written.MOST_OF_A_LINE) String note) {

		public AreaRow(@Nullable String area, @Nullable String strength, @Nullable String basis,
				@Nullable String note) {
			this.area = Text.line(area);
			this.strength = Text.line(strength);
			this.basis = Text.line(basis);
			this.note = Text.line(note);
		}

		static AreaRow of(Area area, String recorded) {
			if (recorded.isEmpty()) {
				return new AreaRow(area.code().value(), "", "", "");
			}
			String[] parts = recorded.split("/", 3);
			return new AreaRow(area.code().value(), parts[0], parts[1], parts[2]);
		}

		// Where the centre cannot help, what else stands in the row counts for nothing.
		void check(String path, Errors errors) {
			if (this.strength.isEmpty()) {
				return;
			}
			if (Stream.of(Strength.values()).noneMatch((one) -> one.name().equals(this.strength))) {
				errors.rejectValue(path + "strength", "centres.expertise.strength.unknown");
			}
			if (Basis.of(this.basis).filter(Basis.OF_EXPERTISE::contains).isEmpty()) {
				errors.rejectValue(path + "basis", "centres.evidence.missing");
			}
		}

		Expertise toExpertise() {
			return new Expertise(Strength.valueOf(this.strength), this.basis, this.note);
		}

	}

}
