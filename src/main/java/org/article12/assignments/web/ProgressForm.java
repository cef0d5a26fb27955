package org.article12.assignments.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.assignments.Delivery;
import org.article12.assignments.Progress;
import org.article12.core.ReaderLanguage;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.core.text.DaySpan;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How milestones stand, as it is typed: a row for each milestone of the plan, in the
 * order in which the page shows them.
 *
 * @param milestones the rows
 * @param meant unusual days that were confirmed, as 2026-11-22
 * @param from with which template words are to begin
 */
public record ProgressForm(List<@Valid Row> milestones, List<String> meant, TemplateUse from) {

	public ProgressForm(@Nullable List<@Nullable Row> milestones, @Nullable List<String> meant,
			@Nullable TemplateUse from) {
		this.milestones = Rows.of(milestones, Row::blank);
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
		this.from = TemplateUse.orNone(from);
	}

	/** How they stand, to be changed. */
	static ProgressForm of(Delivery delivery) {
		return new ProgressForm(delivery.milestones().stream().map(Row::of).toList(),
				delivery.milestones()
					.stream()
					.map(Delivery.MilestoneState::doneOn)
					.filter(Objects::nonNull)
					.map(LocalDate::toString)
					.toList(),
				null);
	}

	/** The same with a row for each milestone, whatever was sent. */
	ProgressForm fitted(Delivery delivery) {
		List<Row> rows = new ArrayList<>();
		for (Delivery.MilestoneState state : delivery.milestones()) {
			String key = Integer.toString(state.milestone().key());
			rows.add(this.milestones.stream().filter((row) -> row.key().equals(key)).findFirst().orElse(Row.of(state)));
		}
		return new ProgressForm(rows, this.meant, this.from);
	}

	/**
	 * The same with the words of a template at the first open milestone of which nothing
	 * is said yet; what is typed stays.
	 * @param delivery with the milestones of the form
	 */
	ProgressForm from(String words, Delivery delivery) {
		List<Row> rows = new ArrayList<>(this.milestones);
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			if (delivery.milestones().get(at).doneOn() == null && Text.isBlank(row.words())) {
				rows.set(at, new Row(row.key(), row.doneOn(), words));
				break;
			}
		}
		return new ProgressForm(new ArrayList<>(rows), this.meant, this.from);
	}

	/** Says what is wrong with it. */
	void check(LocalDate today, Delivery delivery, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		for (int at = 0; at < this.milestones.size(); at++) {
			Row row = this.milestones.get(at);
			String field = "milestones[" + at + "].doneOn";
			Optional<LocalDate> done = reader.day(field, row.doneOn());
			if (done.filter((day) -> day.isAfter(today)).isPresent()) {
				errors.rejectValue(field, "assignments.progress.day.future");
			}
			else if (done.isPresent()) {
				reader.usualDay(field, row.doneOn(), DaySpan.around(today), this.meant);
			}
		}
		if (!errors.hasErrors() && toCommand(delivery).milestones().isEmpty()) {
			errors.rejectValue("milestones[0].doneOn", "assignments.progress.nothing");
		}
	}

	/** What has moved, once nothing is wrong with it. */
	Progress toCommand(Delivery delivery) {
		List<Progress.Step> moved = new ArrayList<>();
		List<Delivery.MilestoneState> states = delivery.milestones();
		for (int at = 0; at < states.size(); at++) {
			Delivery.MilestoneState state = states.get(at);
			Row row = this.milestones.get(at);
			LocalDate doneOn = Dates.day(row.doneOn(), ReaderLanguage.get()).meaning().orElse(null);
			String words = row.words().strip();
			if (!Objects.equals(doneOn, state.doneOn()) || !words.equals(state.words())) {
				moved.add(new Progress.Step(state.milestone().key(), doneOn, words));
			}
		}
		return new Progress(moved);
	}

	/**
	 * A row for one milestone.
	 *
	 * @param key names the milestone
	 * @param doneOn when it was done; empty while it is open
	 * @param words what the centre says of it
	 */
	public record Row(String key, String doneOn, @AtMost(Written.MOST) String words) {

		public Row(@Nullable String key, @Nullable String doneOn, @Nullable String words) {
			this.key = (key != null) ? key : "";
			this.doneOn = (doneOn != null) ? doneOn : "";
			this.words = (words != null) ? words : "";
		}

		static Row blank() {
			return new Row("", "", "");
		}

		static Row of(Delivery.MilestoneState state) {
			return new Row(Integer.toString(state.milestone().key()), Objects.toString(state.doneOn(), ""),
					state.words());
		}

	}

}
