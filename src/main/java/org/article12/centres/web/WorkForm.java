package org.article12.centres.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.centres.Absence;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.core.WorkingLanguage;
import org.article12.core.Written;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How a centre works, as it is typed.
 *
 * @param languages the languages it works in, the first one preferred
 * @param capacity how many assignments it can have in hand; empty for no limit
 * @param away days on which it takes on nothing new
 * @param why the reason, for the record
 * @param meant unusual days that were confirmed, as 2026-11-22
 */
record WorkForm(List<LanguageRow> languages, String capacity, List<@Valid AwayRow> away,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why, List<String> meant) {

	/** What it says. */
	static final Set<Aspect> ASPECTS = Set.of(Aspect.LANGUAGES, Aspect.CAPACITY, Aspect.ABSENCE);

	/** So many languages there are to choose. */
	static final int LANGUAGES = 4;

	private static final int TO_ADD = 2;

	WorkForm(@Nullable List<@Nullable LanguageRow> languages, @Nullable String capacity,
			@Nullable List<@Nullable AwayRow> away, @Nullable String why, @Nullable List<String> meant) {
		List<LanguageRow> chosen = new ArrayList<>();
		for (int at = 0; at < LANGUAGES; at++) {
			LanguageRow sent = (languages != null && at < languages.size()) ? languages.get(at) : null;
			chosen.add((sent != null) ? sent : new LanguageRow(""));
		}
		this.languages = List.copyOf(chosen);
		this.capacity = Objects.requireNonNullElse(capacity, "");
		this.away = RowsOf.typed(away, AwayRow::isBlank, AwayRow::blank, TO_ADD);
		this.why = Objects.requireNonNullElse(why, "");
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** As it is recorded. */
	static WorkForm of(Facts facts) {
		List<AwayRow> rows = facts.all(Aspect.ABSENCE)
			.entrySet()
			.stream()
			.map((entry) -> AwayRow.of(entry.getKey(), entry.getValue()))
			.toList();
		return new WorkForm(Stream.of(facts.get(Aspect.LANGUAGES).split(" ")).map(LanguageRow::new).toList(),
				facts.get(Aspect.CAPACITY), rows, "",
				rows.stream().flatMap((row) -> List.of(row.from(), row.until()).stream()).toList());
	}

	/** The same with a reason, which a table has for all of its rows. */
	WorkForm saying(String reason) {
		return new WorkForm(this.languages, this.capacity, this.away, reason, this.meant);
	}

	/** What a field is about. */
	Fact fact(String field) {
		if (field.startsWith("away[")) {
			return new Fact(Aspect.ABSENCE, this.away.get(RowsOf.number(field)).from());
		}
		return Fact.of(field.equals("capacity") ? Aspect.CAPACITY : Aspect.LANGUAGES);
	}

	/** Says what is wrong with it. */
	void check(LocalDate today, Errors errors) {
		List<String> chosen = chosen();
		if (chosen.isEmpty()) {
			errors.rejectValue("languages[0].code", "centres.languages.missing");
		}
		for (int at = 0; at < this.languages.size(); at++) {
			String code = this.languages.get(at).code();
			String path = "languages[" + at + "].code";
			if (!code.isEmpty() && WorkingLanguage.of(code).isEmpty()) {
				errors.rejectValue(path, "centres.languages.unknown");
			}
			else if (!code.isEmpty() && this.languages.indexOf(this.languages.get(at)) < at) {
				errors.rejectValue(path, "centres.languages.twice");
			}
		}
		new FieldReader(errors).count("capacity", this.capacity);
		DaySpan usual = DaySpan.around(today);
		for (int at = 0; at < this.away.size(); at++) {
			if (!this.away.get(at).isBlank()) {
				this.away.get(at).period().check("away[" + at + "].", false, usual, this.meant, errors);
			}
		}
		if (!errors.hasErrors()) {
			requireApart(errors);
		}
	}

	// Each is held against those above it.
	private void requireApart(Errors errors) {
		List<Absence> above = new ArrayList<>();
		for (int at = 0; at < this.away.size(); at++) {
			AwayRow row = this.away.get(at);
			if (!row.isBlank()) {
				Absence absence = row.toAbsence();
				if (above.stream().anyMatch(absence::overlaps)) {
					errors.rejectValue("away[" + at + "].from", "refused.CENTRE_ABSENCES_OVERLAP");
				}
				above.add(absence);
			}
		}
	}

	private List<String> chosen() {
		return this.languages.stream().map(LanguageRow::code).filter((code) -> !code.isEmpty()).toList();
	}

	/** What was typed, once nothing is wrong with it. */
	Facts toCommand() {
		Facts.Collector facts = new Facts.Collector().add(Aspect.LANGUAGES, String.join(" ", chosen()))
			.add(Aspect.CAPACITY, Numbers.count(this.capacity).meaning().map(Object::toString).orElse(""));
		this.away.stream().filter((row) -> !row.isBlank()).map(AwayRow::toAbsence).forEach(facts::add);
		return facts.facts();
	}

	/**
	 * A language.
	 *
	 * @param code its code; empty for none
	 */
	public record LanguageRow(String code) {

		public LanguageRow(@Nullable String code) {
			this.code = Text.line(code);
		}

	}

	/**
	 * Days on which it is away.
	 *
	 * @param from the first day
	 * @param until the last day
	 * @param note what it is about
	 */
	public record AwayRow(String from, String until, @AtMost(Absence.LONGEST_NOTE) String note) {

		public AwayRow(@Nullable String from, @Nullable String until, @Nullable String note) {
			this.from = Text.line(from);
			this.until = Text.line(until);
			this.note = Text.line(note);
		}

		static AwayRow blank() {
			return new AwayRow("", "", "");
		}

		static AwayRow of(String from, String recorded) {
			String[] parts = recorded.split("/", 2);
			return new AwayRow(from, parts[0], parts[1]);
		}

		boolean isBlank() {
			return Text.isBlank(this.from + this.until + this.note);
		}

		Period period() {
			return new Period(this.from, this.until);
		}

		Absence toAbsence() {
			LocalDate first = period().firstDay();
			return new Absence(first, Objects.requireNonNullElse(period().lastDay(), first), this.note);
		}

	}

}
