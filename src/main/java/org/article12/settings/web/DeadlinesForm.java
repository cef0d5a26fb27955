package org.article12.settings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.core.settings.Section;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How long each has, as it is typed.
 *
 * @param terms a row for each {@link Term}, in its order
 * @param why why it is changed
 * @param looked which change was looked at
 */
record DeadlinesForm(List<Row> terms, @AtMost(SettingsForm.LONGEST_REASON) String why,
		String looked) implements SettingsForm {

	DeadlinesForm(@Nullable List<@Nullable Row> terms, @Nullable String why, @Nullable String looked) {
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < Term.values().length; at++) {
			Row typed = (terms != null && at < terms.size()) ? terms.get(at) : null;
			rows.add((typed != null) ? typed : new Row(""));
		}
		this.terms = List.copyOf(rows);
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As they are. */
	static DeadlinesForm of(Terms terms) {
		return new DeadlinesForm(
				Stream.of(Term.values()).map((term) -> new Row(Integer.toString(terms.days(term)))).toList(), "", "");
	}

	@Override
	public Section section() {
		return Section.DEADLINES;
	}

	@Override
	public void check(LocalDate today, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		for (Term term : Term.values()) {
			String field = "terms[" + term.ordinal() + "].days";
			String typed = this.terms.get(term.ordinal()).days();
			Optional<Integer> days = reader.count(field, typed);
			if (Text.isBlank(typed) || !errors.hasFieldErrors(field) && days.filter(term::takes).isEmpty()) {
				errors.rejectValue(field, "settings.term.range", new Object[] { term.least(), term.most() }, null);
			}
		}
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		for (Term term : Term.values()) {
			Numbers.count(this.terms.get(term.ordinal()).days())
				.meaning()
				.ifPresent((count) -> wanted.put(term.name(), Integer.toString(count)));
		}
		return wanted;
	}

	/**
	 * A row.
	 *
	 * @param days how many working days
	 */
	record Row(String days) {

		Row(@Nullable String days) {
			this.days = Text.line(days);
		}

	}

}
