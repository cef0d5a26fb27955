package org.article12.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.article12.core.CentreCode;
import org.article12.documents.DocumentHolder;
import org.article12.requests.Evaluation;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A centre's work on an assignment, from its acceptance on: all that was written about
 * it, and what follows from that.
 *
 * @param assignment the assignment
 * @param request its request
 * @param centre the centre
 * @param status where the assignment stands
 * @param works what was written, the oldest first
 */
public record Delivery(AssignmentId assignment, RequestId request, CentreCode centre, AssignmentStatus status,
		List<Work> works) {

	/** The kind of record that outputs are attached to. */
	public static final String HOLDER = "REPORT";

	public Delivery {
		works = List.copyOf(works);
	}

	/** What outputs of this work are attached to. */
	public DocumentHolder holder() {
		return new DocumentHolder(HOLDER, this.assignment.value());
	}

	/** The number of the last act, which forms carry as what was seen. */
	public int lastEntry() {
		return this.works.isEmpty() ? 0 : this.works.getLast().number();
	}

	/** What was written after that act. */
	public List<Work> since(int number) {
		return this.works.stream().filter((work) -> work.number() > number).toList();
	}

	/** As it stood after that act. */
	public Delivery asOf(int number) {
		return new Delivery(this.assignment, this.request, this.centre, this.status,
				this.works.stream().filter((work) -> work.number() <= number).toList());
	}

	/** The same with one act more. */
	public Delivery with(Work work) {
		List<Work> all = new ArrayList<>(this.works);
		all.add(work);
		return new Delivery(this.assignment, this.request, this.centre, this.status, all);
	}

	/** Every version of the plan, the oldest first. */
	public List<Version<WorkPlan>> plans() {
		return versions(WorkPlan.class);
	}

	/** The plan as it stands. */
	public Optional<Version<WorkPlan>> plan() {
		return last(plans());
	}

	/** Every version of the report, the oldest first. */
	public List<Version<DeliveryReport>> reports() {
		return versions(DeliveryReport.class);
	}

	/** The report as it stands. */
	public Optional<Version<DeliveryReport>> report() {
		return last(reports());
	}

	/** What the Party disputed, each time, the oldest first. */
	public List<Version<Disputed>> disputes() {
		return versions(Disputed.class);
	}

	/** What the Party disputed and the centre has not reported on again. */
	public Optional<Version<Disputed>> openDispute() {
		return (this.status == AssignmentStatus.ACCEPTED) ? last(disputes()) : Optional.empty();
	}

	/** What the Party thinks of it, once it has confirmed. */
	public Optional<Evaluation> evaluation() {
		return last(versions(Confirmed.class)).map((confirmed) -> confirmed.content().evaluation());
	}

	/** The milestones of the plan, by due date, each with how it stands. */
	public List<MilestoneState> milestones() {
		return plan().map(Version::content)
			.map(WorkPlan::milestones)
			.orElse(List.of())
			.stream()
			.map((milestone) -> new MilestoneState(milestone, step(milestone.key()).orElse(null)))
			.sorted(Comparator.comparing((state) -> state.milestone().dueOn()))
			.toList();
	}

	/** The highest number that a milestone ever had, also one that was dropped. */
	public int lastMilestone() {
		return plans().stream()
			.flatMap((plan) -> plan.content().milestones().stream())
			.mapToInt(Milestone::key)
			.max()
			.orElse(0);
	}

	/** When the next milestone that is still open is due. */
	public Optional<LocalDate> nextDueOn() {
		return milestones().stream()
			.filter((state) -> state.doneOn() == null)
			.map((state) -> state.milestone().dueOn())
			.findFirst();
	}

	private Optional<Progress.Step> step(int key) {
		return this.works.reversed()
			.stream()
			.flatMap((work) -> (work.content() instanceof Progress progress) ? progress.milestones().stream() : null)
			.filter((step) -> step.key() == key)
			.findFirst();
	}

	private <T extends WorkContent> List<Version<T>> versions(Class<T> kind) {
		List<Version<T>> versions = new ArrayList<>();
		for (Work work : this.works) {
			if (kind.isInstance(work.content())) {
				versions
					.add(new Version<>(versions.size() + 1, work.at(), work.personName(), kind.cast(work.content())));
			}
		}
		return versions;
	}

	private static <T> Optional<T> last(List<T> all) {
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
	}

	/**
	 * A milestone, and how it stands.
	 *
	 * @param milestone the milestone
	 * @param step what the centre last told of it; none when it has not yet
	 */
	public record MilestoneState(Milestone milestone, Progress.@Nullable Step step) {

		/** When it was done; none while it is open. */
		public @Nullable LocalDate doneOn() {
			return (this.step != null) ? this.step.doneOn() : null;
		}

		/** What the centre says of it; may be empty. */
		public String words() {
			return (this.step != null) ? Objects.requireNonNullElse(this.step.words(), "") : "";
		}

	}

}
