package org.article12.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.article12.assignments.domain.Assignment;
import org.article12.assignments.domain.ReportFiles;
import org.article12.assignments.domain.WorkMoved;
import org.article12.assignments.domain.WorkRules;
import org.article12.assignments.store.AssignmentRepository;
import org.article12.assignments.store.LockedAssignments;
import org.article12.assignments.store.WorkStore;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.text.Text;
import org.article12.documents.Upload;
import org.article12.requests.Act;
import org.article12.requests.Particulars;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a centre does once it has accepted: agree a plan, tell of progress, report, and
 * correct its report. Each verb takes the number of the last entry that the user saw;
 * whatever was done meanwhile is a {@link WorkMoved}.
 */
@Service
@Transactional
public class DeliveryVerbs {

	private final AssignmentRepository assignments;

	private final LockedAssignments locked;

	private final WorkStore works;

	private final ReportFiles files;

	private final Clock clock;

	private final WorkingDays calendar;

	private final RequestProgress progress;

	DeliveryVerbs(AssignmentRepository assignments, LockedAssignments locked, WorkStore works, ReportFiles files,
			Clock clock, WorkingDays calendar, RequestProgress progress) {
		this.assignments = assignments;
		this.locked = locked;
		this.works = works;
		this.files = files;
		this.clock = clock;
		this.calendar = calendar;
		this.progress = progress;
	}

	/** The centre and the Party have agreed a plan, the first or another. */
	public void agree(CurrentUser user, AssignmentId id, int seen, WorkPlan plan) {
		note(user, id, seen, Act.AGREE_PLAN, plan,
				(work, dueOn) -> new Particulars.PlanAgreed(id.value(), work, plan.agreed(), dueOn));
	}

	/** The centre tells how milestones stand. */
	public void progress(CurrentUser user, AssignmentId id, int seen, Progress progress) {
		note(user, id, seen, Act.REPORT_PROGRESS, progress,
				(work, dueOn) -> new Particulars.ProgressReported(id.value(), work, words(progress), dueOn));
	}

	/** The centre reports what was delivered, without files. */
	public void report(CurrentUser user, AssignmentId id, int seen, DeliveryReport report) {
		report(user, id, seen, report, List.of());
	}

	/**
	 * The centre reports what was delivered.
	 * @param files outputs to be attached
	 * @throws org.article12.documents.DocumentRefused when there is no room for a file
	 */
	public void report(CurrentUser user, AssignmentId id, int seen, DeliveryReport report, List<Upload> files) {
		Assignment assignment = this.locked.of(user, id);
		Work work = next(assignment, seen, Act.REPORT_DELIVERY, user, report);
		this.works.append(id, work);
		this.files.attach(assignment.request(), id, files, user);
		assignment.report(work);
		this.assignments.saveAndFlush(assignment);
		this.progress.delivered(assignment.request(), assignment.centre(),
				new Particulars.Delivered(id.value(), work.number(), assignment.liveAreas(), report.done()),
				RecordedActor.user(user));
	}

	/**
	 * The centre corrects what it reported, as long as the Party has not confirmed it.
	 * @param files outputs to be attached besides
	 * @throws org.article12.documents.DocumentRefused when there is no room for a file
	 */
	public void correct(CurrentUser user, AssignmentId id, int seen, DeliveryReport report, List<Upload> files) {
		Assignment assignment = this.locked.of(user, id);
		Work work = next(assignment, seen, Act.CORRECT_REPORT, user, report);
		this.works.append(id, work);
		this.files.attach(assignment.request(), id, files, user);
		assignment.report(work);
		this.assignments.saveAndFlush(assignment);
		publish(assignment, new Particulars.ReportCorrected(id.value(), work.number(), report.done()), user);
	}

	private void note(CurrentUser user, AssignmentId id, int seen, Act act, WorkContent content, Told told) {
		Assignment assignment = this.locked.of(user, id);
		Work work = next(assignment, seen, act, user, content);
		Delivery before = this.works.of(id);
		WorkRules.require(content, before, this.calendar.today());
		Delivery after = before.with(work);
		LocalDate nextDueOn = after.nextDueOn().orElse(null);
		this.works.append(id, work);
		assignment.workedOn(work, nextDueOn);
		this.assignments.saveAndFlush(assignment);
		publish(assignment, told.of(work.number(), assignment.record().workDueOn()), user);
	}

	private void publish(Assignment assignment, Particulars.WorkNote note, CurrentUser user) {
		this.progress.noted(assignment.request(), assignment.centre(), note, RecordedActor.user(user));
	}

	/** The act that is to be recorded. */
	private Work next(Assignment assignment, int seen, Act act, CurrentUser user, WorkContent content) {
		Delivery before = this.works.of(assignment.id());
		if (before.lastEntry() != seen || !assignment.allows(act)) {
			throw new WorkMoved(assignment.record(), before.since(seen));
		}
		return new Work(seen + 1, act, this.clock.instant(), user.id(), user.name(), content);
	}

	/** What the timeline says of progress. */
	private static String words(Progress progress) {
		return String.join("\n",
				progress.milestones().stream().map(Progress.Step::words).filter((it) -> !Text.isBlank(it)).toList());
	}

	/**
	 * What the request's history keeps of an act, once its number and the next date are
	 * known.
	 */
	@FunctionalInterface
	private interface Told {

		Particulars.WorkNote of(int work, @Nullable LocalDate dueOn);

	}

}
