package org.article12.assignments.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.validation.Valid;

import org.article12.assignments.Delivery;
import org.article12.assignments.Milestone;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.assignments.domain.TemplateContent;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A work plan as it is typed. Rows that are left empty count for nothing.
 *
 * @param outputs what is to come out of it
 * @param milestones what is to be done until when
 * @param costs what it costs, by who pays
 * @param agreed how it was agreed with the Party
 * @param lastKey the highest number that a milestone of the assignment ever had, so that
 * none is given twice
 * @param meant unusual days that were confirmed, as 2026-11-22
 * @param from with which template it is to begin
 */
public record WorkPlanForm(List<@Valid OutputRow> outputs, List<@Valid MilestoneRow> milestones,
		List<@Valid CostRow> costs,
		@Filled(message = "{assignments.plan.agreed.missing}") @AtMost(Written.MOST) String agreed, String lastKey,
		List<String> meant, TemplateUse from) {

	public WorkPlanForm(@Nullable List<@Nullable OutputRow> outputs, @Nullable List<@Nullable MilestoneRow> milestones,
			@Nullable List<@Nullable CostRow> costs, @Nullable String agreed, @Nullable String lastKey,
			@Nullable List<String> meant, @Nullable TemplateUse from) {
		this.outputs = Rows.orOne(Rows.of(outputs, OutputRow::blank), OutputRow::blank);
		this.lastKey = (lastKey != null) ? lastKey : "";
		this.milestones = numbered(Rows.orOne(Rows.of(milestones, MilestoneRow::blank), MilestoneRow::blank),
				MilestoneRow.number(this.lastKey));
		this.costs = Rows.orOne(Rows.of(costs, WorkPlanForm::noCost), WorkPlanForm::noCost);
		this.agreed = (agreed != null) ? agreed : "";
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
		this.from = TemplateUse.orNone(from);
	}

	/** The plan as it stands, to be changed; empty rows where there is none yet. */
	static WorkPlanForm of(Delivery delivery, LocalDate today) {
		WorkPlan plan = delivery.plan().map(Version::content).orElse(new WorkPlan(List.of(), List.of(), List.of(), ""));
		return new WorkPlanForm(plan.outputs().stream().map(OutputRow::new).toList(),
				plan.milestones().stream().map(MilestoneRow::of).toList(),
				plan.costs().stream().map(CostRow::of).toList(), plan.agreed(),
				Integer.toString(delivery.lastMilestone()),
				plan.milestones().stream().map((milestone) -> milestone.dueOn().toString()).toList(),
				TemplateUse.none(today));
	}

	/** The same with another row to type into. */
	WorkPlanForm adding(String what) {
		return new WorkPlanForm(what.equals("outputs") ? Rows.andOne(this.outputs, OutputRow::blank) : this.outputs,
				what.equals("milestones") ? Rows.andOne(this.milestones, MilestoneRow::blank) : this.milestones,
				what.equals("costs") ? Rows.andOne(this.costs, WorkPlanForm::noCost) : this.costs, this.agreed,
				this.lastKey, this.meant, this.from);
	}

	/**
	 * The same with what a template has for the parts in which nothing is typed; what is
	 * typed stays.
	 * @param start the day from which milestones are counted; one on which nobody works
	 * becomes the next working day
	 * @param words fills in what words say of the request
	 */
	WorkPlanForm from(TemplateContent.OfPlan template, LocalDate start, WorkingDays calendar,
			UnaryOperator<String> words) {
		return new WorkPlanForm(
				this.outputs.stream().allMatch(OutputRow::isBlank)
						? template.outputs().stream().map((text) -> new OutputRow(words.apply(text))).toList()
						: List.copyOf(this.outputs),
				this.milestones.stream().allMatch(MilestoneRow::isBlank) ? template.steps()
					.stream()
					.map((step) -> new MilestoneRow("", words.apply(step.title()),
							calendar.after(start.plusWeeks(step.weeks()), 0).toString()))
					.toList() : List.copyOf(this.milestones),
				this.costs.stream().allMatch(CostRow::isBlank)
						? template.payers().stream().map((payer) -> new CostRow(words.apply(payer), "")).toList()
						: List.copyOf(this.costs),
				TemplatesOfForms.orFrom(this.agreed, template.agreed(), words), this.lastKey, this.meant, this.from);
	}

	/** The first field of the last row of that kind. */
	String lastRow(String what) {
		return switch (what) {
			case "outputs" -> "outputs[%d].text".formatted(this.outputs.size() - 1);
			case "milestones" -> "milestones[%d].title".formatted(this.milestones.size() - 1);
			default -> "costs[%d].source".formatted(this.costs.size() - 1);
		};
	}

	/** Says what is wrong with it. */
	void check(WorkingDays calendar, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		if (this.outputs.stream().allMatch(OutputRow::isBlank)) {
			errors.rejectValue("outputs[0].text", "assignments.plan.outputs.missing");
		}
		if (this.milestones.stream().allMatch(MilestoneRow::isBlank)) {
			errors.rejectValue("milestones[0].title", "assignments.plan.milestones.missing");
		}
		if (this.costs.stream().allMatch(CostRow::isBlank)) {
			errors.rejectValue("costs[0].source", "assignments.plan.costs.missing");
		}
		for (int at = 0; at < this.milestones.size(); at++) {
			this.milestones.get(at).check("milestones[" + at + "].", calendar, this.meant, reader, errors);
		}
		CostRow.check(this.costs, errors);
	}

	/** The plan, once nothing is wrong with it. */
	WorkPlan toCommand() {
		return new WorkPlan(this.outputs.stream().filter((row) -> !row.isBlank()).map((row) -> row.text()).toList(),
				this.milestones.stream().filter((row) -> !row.isBlank()).map(MilestoneRow::toMilestone).toList(),
				CostRow.costs(this.costs), this.agreed.strip());
	}

	private static CostRow noCost() {
		return new CostRow("", "");
	}

	/** Gives a number to each milestone that has none, or another one's. */
	private static List<MilestoneRow> numbered(List<MilestoneRow> rows, int lastKey) {
		int last = Math.max(lastKey, rows.stream().mapToInt(MilestoneRow::number).max().orElse(0));
		Set<Integer> taken = new HashSet<>();
		List<MilestoneRow> numbered = new ArrayList<>();
		for (MilestoneRow row : rows) {
			boolean own = row.number() > 0 && taken.add(row.number());
			numbered.add(own ? row : row.numbered(++last));
		}
		return numbered;
	}

	/** A row for an output. */
	public record OutputRow(@AtMost(Written.MOST_OF_A_LINE) String text) {

		public OutputRow(@Nullable String text) {
			this.text = Text.line(text);
		}

		static OutputRow blank() {
			return new OutputRow("");
		}

		boolean isBlank() {
			return Text.isBlank(this.text);
		}

	}

	/**
	 * A row for a milestone.
	 *
	 * @param key its number in the assignment
	 * @param title what is to be done
	 * @param dueOn until when
	 */
	public record MilestoneRow(String key, @AtMost(Written.MOST_OF_A_LINE) String title, String dueOn) {

		public MilestoneRow(@Nullable String key, @Nullable String title, @Nullable String dueOn) {
			this.key = (key != null) ? key : "";
			this.title = Text.line(title);
			this.dueOn = Text.line(dueOn);
		}

		static MilestoneRow blank() {
			return new MilestoneRow("", "", "");
		}

		static MilestoneRow of(Milestone milestone) {
			return new MilestoneRow(Integer.toString(milestone.key()), milestone.title(), milestone.dueOn().toString());
		}

		static int number(String key) {
			return key.matches("[0-9]{1,6}") ? Integer.parseInt(key) : 0;
		}

		int number() {
			return number(this.key);
		}

		MilestoneRow numbered(int number) {
			return new MilestoneRow(Integer.toString(number), this.title, this.dueOn);
		}

		boolean isBlank() {
			return Text.isBlank(this.title) && Text.isBlank(this.dueOn);
		}

		void check(String path, WorkingDays calendar, List<String> meant, FieldReader reader, Errors errors) {
			if (isBlank()) {
				return;
			}
			if (Text.isBlank(this.title)) {
				errors.rejectValue(path + "title", "assignments.plan.milestone.title.missing");
			}
			if (Text.isBlank(this.dueOn)) {
				errors.rejectValue(path + "dueOn", "assignments.plan.milestone.due.missing");
			}
			reader.deadline(path + "dueOn", this.dueOn, calendar, meant);
		}

		Milestone toMilestone() {
			LocalDate day = Dates.day(this.dueOn, ReaderLanguage.get()).meaning().orElseThrow();
			return new Milestone(number(), this.title, day);
		}

	}

}
