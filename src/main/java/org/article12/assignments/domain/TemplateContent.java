package org.article12.assignments.domain;

import java.util.ArrayList;
import java.util.List;

import org.article12.assignments.AssignmentRefusal;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.Text;

/** What a template holds: at least something. */
public sealed interface TemplateContent {

	/** The words of it that are one line long at most. */
	List<String> lines();

	/** Its other words. */
	List<String> texts();

	/**
	 * Requires that it holds something, and no more than what it is used for can take.
	 * @throws Refused when it does not
	 */
	default void require() {
		if (lines().stream().allMatch(Text::isBlank) && texts().stream().allMatch(Text::isBlank)) {
			throw new Refused(AssignmentRefusal.TEMPLATE_EMPTY);
		}
		lines().forEach((line) -> Written.atMost(line, Written.MOST_OF_A_LINE));
	}

	/**
	 * What a plan begins with.
	 *
	 * @param outputs what is to come out of it
	 * @param steps what is to be done, and when
	 * @param payers who pays
	 * @param agreed how it is agreed with the Party
	 */
	record OfPlan(List<String> outputs, List<Step> steps, List<String> payers,
			String agreed) implements TemplateContent {

		public OfPlan {
			outputs = List.copyOf(outputs);
			steps = List.copyOf(steps);
			payers = List.copyOf(payers);
		}

		@Override
		public List<String> lines() {
			List<String> lines = new ArrayList<>(this.outputs);
			this.steps.forEach((step) -> lines.add(step.title()));
			lines.addAll(this.payers);
			return lines;
		}

		@Override
		public List<String> texts() {
			return List.of(this.agreed);
		}

		@Override
		public void require() {
			TemplateContent.super.require();
			Written.atMost(this.agreed, Written.MOST);
			if (this.steps.stream().anyMatch((step) -> step.weeks() < 0 || step.weeks() > Step.MOST_WEEKS)) {
				throw new Refused(AssignmentRefusal.TEMPLATE_WEEKS, Step.MOST_WEEKS);
			}
		}

	}

	/**
	 * What is said of a milestone.
	 *
	 * @param words the words
	 */
	record OfProgress(String words) implements TemplateContent {

		@Override
		public List<String> lines() {
			return List.of();
		}

		@Override
		public List<String> texts() {
			return List.of(this.words);
		}

		@Override
		public void require() {
			TemplateContent.super.require();
			Written.atMost(this.words, Written.MOST);
		}

	}

	/**
	 * What a report on delivery begins with.
	 *
	 * @param done what was done
	 * @param technologies which technologies were transferred
	 */
	record OfReport(String done, String technologies) implements TemplateContent {

		@Override
		public List<String> lines() {
			return List.of();
		}

		@Override
		public List<String> texts() {
			return List.of(this.done, this.technologies);
		}

		@Override
		public void require() {
			TemplateContent.super.require();
			Written.atMost(this.done, WorkRules.MOST_OF_A_REPORT);
			Written.atMost(this.technologies, Written.MOST);
		}

	}

	/**
	 * A milestone of a plan to be.
	 *
	 * @param title what is to be done
	 * @param weeks how many weeks after the start of the work, from 0 to
	 * {@link #MOST_WEEKS}
	 */
	record Step(String title, int weeks) {

		/** Five years. */
		public static final int MOST_WEEKS = 260;

	}

}
