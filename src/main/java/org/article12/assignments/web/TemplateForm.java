package org.article12.assignments.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;

import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.TemplateContent.Step;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkRules;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.web.WorkPlanForm.OutputRow;
import org.article12.core.Written;
import org.article12.core.settings.Placeholder;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A template as it is typed; of the fields of the three kinds a page has those of its
 * own. Rows that are left empty count for nothing.
 *
 * @param name its name
 * @param outputs of a plan: what is to come out of it
 * @param steps of a plan: what is to be done, and when
 * @param payers of a plan: who pays
 * @param agreed of a plan: how it is agreed with the Party
 * @param words of progress: what is said of a milestone
 * @param done of a report: what was done
 * @param technologies of a report: which technologies were transferred
 */
public record TemplateForm(
		@Filled(message = "{assignments.templates.name.missing}") @AtMost(WorkTemplate.MOST_OF_A_NAME) String name,
		List<@Valid OutputRow> outputs, List<@Valid StepRow> steps, List<@Valid OutputRow> payers,
		@AtMost(Written.MOST) String agreed, @AtMost(Written.MOST) String words,
		@AtMost(WorkRules.MOST_OF_A_REPORT) String done, @AtMost(Written.MOST) String technologies) {

	public TemplateForm(@Nullable String name, @Nullable List<@Nullable OutputRow> outputs,
			@Nullable List<@Nullable StepRow> steps, @Nullable List<@Nullable OutputRow> payers,
			@Nullable String agreed, @Nullable String words, @Nullable String done, @Nullable String technologies) {
		this.name = Text.line(name);
		this.outputs = Rows.orOne(Rows.of(outputs, OutputRow::blank), OutputRow::blank);
		this.steps = Rows.orOne(Rows.of(steps, StepRow::blank), StepRow::blank);
		this.payers = Rows.orOne(Rows.of(payers, OutputRow::blank), OutputRow::blank);
		this.agreed = Text.clean(agreed);
		this.words = Text.clean(words);
		this.done = Text.clean(done);
		this.technologies = Text.clean(technologies);
	}

	/** The form of a template that holds nothing yet. */
	static TemplateForm empty() {
		return new TemplateForm(null, null, null, null, null, null, null, null);
	}

	static TemplateForm of(String name, TemplateContent content) {
		return switch (content) {
			case TemplateContent.OfPlan plan ->
				new TemplateForm(name, lines(plan.outputs()), plan.steps().stream().map(StepRow::of).toList(),
						lines(plan.payers()), plan.agreed(), null, null, null);
			case TemplateContent.OfProgress progress ->
				new TemplateForm(name, null, null, null, null, progress.words(), null, null);
			case TemplateContent.OfReport report ->
				new TemplateForm(name, null, null, null, null, null, report.done(), report.technologies());
		};
	}

	private static List<OutputRow> lines(List<String> lines) {
		return lines.stream().map(OutputRow::new).toList();
	}

	/** The same with another row to type into. */
	TemplateForm adding(String what) {
		return new TemplateForm(this.name,
				what.equals("outputs") ? Rows.andOne(this.outputs, OutputRow::blank) : new ArrayList<>(this.outputs),
				what.equals("steps") ? Rows.andOne(this.steps, StepRow::blank) : new ArrayList<>(this.steps),
				what.equals("payers") ? Rows.andOne(this.payers, OutputRow::blank) : new ArrayList<>(this.payers),
				this.agreed, this.words, this.done, this.technologies);
	}

	/** The first field of the last row of that kind. */
	String lastRow(String what) {
		return switch (what) {
			case "outputs" -> "outputs[%d].text".formatted(this.outputs.size() - 1);
			case "payers" -> "payers[%d].text".formatted(this.payers.size() - 1);
			default -> "steps[%d].title".formatted(this.steps.size() - 1);
		};
	}

	/** Says what is wrong with it. */
	void check(TemplateKind kind, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		for (int at = 0; at < this.steps.size(); at++) {
			this.steps.get(at).check("steps[" + at + "].", reader, errors);
		}
		texts("outputs", this.outputs, errors);
		texts("payers", this.payers, errors);
		known("agreed", this.agreed, errors);
		known("words", this.words, errors);
		known("done", this.done, errors);
		known("technologies", this.technologies, errors);
		if (!errors.hasErrors() && isEmpty(kind)) {
			errors.rejectValue(first(kind), "assignments.templates.empty");
		}
	}

	private boolean isEmpty(TemplateKind kind) {
		TemplateContent content = toCommand(kind);
		return content.lines().isEmpty() && content.texts().stream().allMatch(Text::isBlank);
	}

	private static String first(TemplateKind kind) {
		return switch (kind) {
			case PLAN -> "outputs[0].text";
			case PROGRESS -> "words";
			case REPORT -> "done";
		};
	}

	private static void texts(String rows, List<OutputRow> typed, Errors errors) {
		for (int at = 0; at < typed.size(); at++) {
			known(rows + "[" + at + "].text", typed.get(at).text(), errors);
		}
	}

	private static void known(String field, String typed, Errors errors) {
		List<String> unknown = Placeholder.unknownIn(typed);
		if (!unknown.isEmpty()) {
			errors.rejectValue(field, "assignments.templates.unknown",
					new Object[] { String.join(" ", unknown), Placeholder.known() }, null);
		}
	}

	/** What it holds, once nothing is wrong with it. */
	TemplateContent toCommand(TemplateKind kind) {
		return switch (kind) {
			case PLAN -> new TemplateContent.OfPlan(filled(this.outputs),
					this.steps.stream().filter((row) -> !row.isBlank()).map(StepRow::toStep).toList(),
					filled(this.payers), this.agreed.strip());
			case PROGRESS -> new TemplateContent.OfProgress(this.words.strip());
			case REPORT -> new TemplateContent.OfReport(this.done.strip(), this.technologies.strip());
		};
	}

	private static List<String> filled(List<OutputRow> rows) {
		return rows.stream().filter((row) -> !row.isBlank()).map(OutputRow::text).toList();
	}

	/**
	 * A row for a milestone.
	 *
	 * @param title what is to be done
	 * @param weeks how many weeks after the start of the work
	 */
	public record StepRow(@AtMost(Written.MOST_OF_A_LINE) String title, String weeks) {

		public StepRow(@Nullable String title, @Nullable String weeks) {
			this.title = Text.line(title);
			this.weeks = Text.line(weeks);
		}

		static StepRow blank() {
			return new StepRow("", "");
		}

		static StepRow of(Step step) {
			return new StepRow(step.title(), Integer.toString(step.weeks()));
		}

		boolean isBlank() {
			return Text.isBlank(this.title) && Text.isBlank(this.weeks);
		}

		void check(String path, FieldReader reader, Errors errors) {
			if (isBlank()) {
				return;
			}
			if (Text.isBlank(this.title)) {
				errors.rejectValue(path + "title", "assignments.plan.milestone.title.missing");
			}
			known(path + "title", this.title, errors);
			if (Text.isBlank(this.weeks)) {
				errors.rejectValue(path + "weeks", "assignments.templates.weeks.missing");
			}
			reader.count(path + "weeks", this.weeks)
				.filter((weeks) -> weeks > Step.MOST_WEEKS)
				.ifPresent((_) -> errors.rejectValue(path + "weeks", "assignments.templates.weeks.most",
						new Object[] { Step.MOST_WEEKS }, null));
		}

		Step toStep() {
			return new Step(this.title, Numbers.count(this.weeks).meaning().orElseThrow());
		}

	}

}
