package org.article12.assignments.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.assignments.Headcount;
import org.article12.core.web.Glyph;
import org.article12.documents.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A centre's work as pages show it.
 *
 * @param id the assignment
 * @param centre the centre's name
 * @param status where the assignment stands
 * @param glyph the drawing beside the status
 * @param plan the plan as it stands, or null
 * @param milestones its milestones by due date, and how each stands
 * @param report the report as it stands, or null
 * @param costs what it was to cost and did cost, by who pays
 * @param dispute what the Party disputes, where the centre has not reported again
 * @param evaluation what the Party thinks of it, or null
 * @param files outputs that are attached to the report
 * @param versions how many versions of plan and report there are to read
 */
public record DeliveryView(String id, String centre, String status, Glyph glyph, @Nullable PlanView plan,
		List<MilestoneView> milestones, @Nullable ReportView report, CostsView costs, @Nullable DisputeView dispute,
		@Nullable EvaluationView evaluation, List<StoredDocument> files, int versions) {

	/** Whether a milestone is open although its day has passed. */
	public boolean late() {
		return this.milestones.stream().anyMatch(MilestoneView::late);
	}

	/**
	 * A version of the plan.
	 *
	 * @param number which version
	 * @param at when it was written
	 * @param byName by whom
	 * @param outputs what is to come out of it
	 * @param milestones its milestones, without how they stand
	 * @param costs what it is to cost
	 * @param agreed how it was agreed with the Party
	 */
	public record PlanView(int number, Instant at, String byName, List<String> outputs, List<MilestoneView> milestones,
			CostsView costs, String agreed) {
	}

	/**
	 * A milestone.
	 *
	 * @param title what is to be done
	 * @param dueOn until when
	 * @param doneOn when it was done; none while it is open
	 * @param late whether it is open although its day has passed
	 * @param words what the centre says of it
	 */
	public record MilestoneView(String title, LocalDate dueOn, @Nullable LocalDate doneOn, boolean late, String words) {

		/** The drawing beside it. */
		public Glyph glyph() {
			return (this.doneOn != null) ? Glyph.TICK : Glyph.EMPTY;
		}

	}

	/**
	 * A version of the report.
	 *
	 * @param number which version
	 * @param at when it was written
	 * @param byName by whom
	 * @param done what was done
	 * @param parties the names of the Parties that benefited
	 * @param people how many people benefited, or null
	 * @param technologies which technologies were transferred; may be empty
	 * @param costs what it cost
	 */
	public record ReportView(int number, Instant at, String byName, String done, String parties,
			@Nullable Headcount people, String technologies, CostsView costs) {
	}

	/**
	 * What something costs, by who pays, in whole US dollars.
	 *
	 * @param rows a row for each who pays
	 * @param planned what the plan comes to, or null without a plan
	 * @param spent what the report comes to, or null without a report
	 */
	public record CostsView(List<CostLine> rows, @Nullable Long planned, @Nullable Long spent) {
	}

	/**
	 * What one source pays.
	 *
	 * @param source who pays
	 * @param planned what the plan says, or null
	 * @param spent what the report says, or null
	 */
	public record CostLine(String source, @Nullable Long planned, @Nullable Long spent) {
	}

	/**
	 * What the Party disputes.
	 *
	 * @param words its words
	 * @param at when it was written
	 * @param byName by whom
	 */
	public record DisputeView(String words, Instant at, String byName) {
	}

	/**
	 * What the Party thinks of the work.
	 *
	 * @param answers each question with the answer
	 * @param words what else it says; may be empty
	 */
	public record EvaluationView(List<Answer> answers, String words) {

		/** A question, and the answer. */
		public record Answer(String question, String answer) {
		}

	}

}
