package org.article12.assignments.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.article12.assignments.Delivery;
import org.article12.assignments.Milestone;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.core.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A work plan as it is typed. Rows that are left empty count for nothing.
 *
 * @param outputs what is to come out of it
 * @param milestones what is to be done until when
 * @param costs what it costs, by who pays
 * @param agreed how it was agreed with the Party
 * @param version the number of the last act when the form was made
 * @param lastKey the highest number that a milestone of the assignment ever had, so that
 * none is given twice
 */
public record PlanForm(List<OutputRow> outputs, List<MilestoneRow> milestones, List<CostRow> costs, String agreed,
		String version, String lastKey) {

	public PlanForm(@Nullable List<@Nullable OutputRow> outputs, @Nullable List<@Nullable MilestoneRow> milestones,
			@Nullable List<@Nullable CostRow> costs, @Nullable String agreed, @Nullable String version,
			@Nullable String lastKey) {
		this.outputs = Rows.orOne(Rows.of(outputs, OutputRow::blank), OutputRow::blank);
		this.lastKey = (lastKey != null) ? lastKey : "";
		this.milestones = numbered(Rows.orOne(Rows.of(milestones, MilestoneRow::blank), MilestoneRow::blank),
				MilestoneRow.number(this.lastKey));
		this.costs = Rows.orOne(Rows.of(costs, PlanForm::noCost), PlanForm::noCost);
		this.agreed = (agreed != null) ? agreed : "";
		this.version = (version != null) ? version : "";
	}

	/** The plan as it stands, to be changed; empty rows where there is none yet. */
	static PlanForm of(Delivery delivery) {
		WorkPlan plan = delivery.plan().map(Version::content).orElse(new WorkPlan(List.of(), List.of(), List.of(), ""));
		return new PlanForm(plan.outputs().stream().map(OutputRow::new).toList(),
				plan.milestones().stream().map(MilestoneRow::of).toList(),
				plan.costs().stream().map(CostRow::of).toList(), plan.agreed(), Integer.toString(delivery.lastWork()),
				Integer.toString(delivery.lastMilestone()));
	}

	/** The same with another row to type into. */
	PlanForm adding(String what) {
		return new PlanForm(what.equals("outputs") ? Rows.andOne(this.outputs, OutputRow::blank) : this.outputs,
				what.equals("milestones") ? Rows.andOne(this.milestones, MilestoneRow::blank) : this.milestones,
				what.equals("costs") ? Rows.andOne(this.costs, PlanForm::noCost) : this.costs, this.agreed,
				this.version, this.lastKey);
	}

	/** Says what is wrong with it. */
	void check(Errors errors) {
		if (this.outputs.stream().allMatch(OutputRow::isBlank)) {
			errors.rejectValue("outputs[0].text", "assignments.plan.outputs.missing");
		}
		if (this.milestones.stream().allMatch(MilestoneRow::isBlank)) {
			errors.rejectValue("milestones[0].title", "assignments.plan.milestones.missing");
		}
		if (this.costs.stream().allMatch(CostRow::isBlank)) {
			errors.rejectValue("costs[0].source", "assignments.plan.costs.missing");
		}
		for (int at = 0; at < this.outputs.size(); at++) {
			Lengths.check("outputs[" + at + "].text", this.outputs.get(at).text(), Lengths.LINE, errors);
		}
		for (int at = 0; at < this.milestones.size(); at++) {
			this.milestones.get(at).check("milestones[" + at + "].", errors);
		}
		CostRow.check(this.costs, errors);
		if (this.agreed.isBlank()) {
			errors.rejectValue("agreed", "assignments.plan.agreed.missing");
		}
		Lengths.check("agreed", this.agreed, Lengths.WORDS, errors);
	}

	/** The plan, once nothing is wrong with it. */
	WorkPlan toPlan() {
		return new WorkPlan(
				this.outputs.stream().filter((row) -> !row.isBlank()).map((row) -> row.text().strip()).toList(),
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
	public record OutputRow(String text) {

		public OutputRow(@Nullable String text) {
			this.text = (text != null) ? text : "";
		}

		static OutputRow blank() {
			return new OutputRow("");
		}

		boolean isBlank() {
			return this.text.isBlank();
		}

	}

	/**
	 * A row for a milestone.
	 *
	 * @param key its number in the assignment
	 * @param title what is to be done
	 * @param dueOn until when
	 */
	public record MilestoneRow(String key, String title, String dueOn) {

		public MilestoneRow(@Nullable String key, @Nullable String title, @Nullable String dueOn) {
			this.key = (key != null) ? key : "";
			this.title = (title != null) ? title : "";
			this.dueOn = (dueOn != null) ? dueOn : "";
		}

		static MilestoneRow blank() {
			return new MilestoneRow("", "", "");
		}

		static MilestoneRow of(Milestone milestone) {
			return new MilestoneRow(Integer.toString(milestone.key()), milestone.title(), milestone.dueOn().toString());
		}

		static int number(String key) {
			return key.matches("\\d{1,6}") ? Integer.parseInt(key) : 0;
		}

		int number() {
			return number(this.key);
		}

		MilestoneRow numbered(int number) {
			return new MilestoneRow(Integer.toString(number), this.title, this.dueOn);
		}

		boolean isBlank() {
			return this.title.isBlank() && this.dueOn.isBlank();
		}

		void check(String path, Errors errors) {
			if (isBlank()) {
				return;
			}
			if (this.title.isBlank()) {
				errors.rejectValue(path + "title", "assignments.plan.milestone.title.missing");
			}
			if (TypedDate.parse(this.dueOn).isEmpty()) {
				errors.rejectValue(path + "dueOn", "assignments.plan.milestone.due.missing");
			}
			Lengths.check(path + "title", this.title, Lengths.LINE, errors);
		}

		Milestone toMilestone() {
			return new Milestone(number(), this.title.strip(), TypedDate.parse(this.dueOn).orElseThrow());
		}

	}

}
