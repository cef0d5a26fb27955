package org.article12.volume;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Cancellation;
import org.article12.assignments.Cost;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.Work;
import org.article12.assignments.domain.AssignmentRehearsal;
import org.article12.catalogue.AreaCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.DueDates;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Submission;
import org.article12.requests.Turn;
import org.article12.requests.domain.Rehearsal;
import org.jspecify.annotations.Nullable;

/** Some requests as rows, table by table, so that none comes before what it refers to. */
final class Batch {

	private final CopyTable requests = new CopyTable("assistance_request",
			"id, reference, party_code, status, version, start_token, started_at, started_by, title, need, answers, "
					+ "submitted_at, received_on, letter_reference, capacity, officer_id, officer_name, "
					+ "screening_days_left, secretariat_due_on, party_due_on, last_entry, submissions, summary_words, "
					+ "summary_since, filed_region");

	private final CopyTable areas = new CopyTable("request_area",
			"request_id, area_code, position, status, centre_code, answer_due_on, unserved_code, unserved_words, reported, "
					+ "work_due_on");

	private final CopyTable activities = new CopyTable("request_activity", "request_id, activity_id");

	private final CopyTable turns = new CopyTable("request_turn", "request_id, actor, centre_code, due_on");

	private final CopyTable submissions = new CopyTable("request_submission",
			"request_id, number, submitted_at, submitted_by_name, answers");

	private final CopyTable history = new CopyTable("history_entry",
			"request_id, number, act, from_status, to_status, at, actor, actor_code, person_id, person_name, audience, "
					+ "centre_code, particulars");

	private final CopyTable assignments = new CopyTable("assignment",
			"id, request_id, centre_code, status, version, offered_at, answer_due_on, basis, reasons, answered_at, "
					+ "answered_by_name, subject_to_funding, funding_words, decline_code, decline_words, reported_at, "
					+ "cancelled_at, cancelled_by_name, cancel_words, last_work, report_number, "
					+ "step_due_on, funding");

	private final CopyTable assignmentAreas = new CopyTable("assignment_area",
			"assignment_id, request_id, area_code, live, declined");

	private final CopyTable works = new CopyTable("assignment_work",
			"assignment_id, number, act, at, person_id, person_name, content");

	private final CopyTable reports = new CopyTable("delivery_report",
			"assignment_id, number, people, women, men, cost_usd");

	private final CopyTable reportParties = new CopyTable("delivery_report_party", "assignment_id, number, party_code");

	private final CopyTable messages = new CopyTable("message",
			"id, request_id, number, kind, audience, posted_at, actor, actor_code, person_id, person_name, words, about, token, "
					+ "entry_number");

	private final CopyTable messageCentres = new CopyTable("message_centre", "message_id, centre_code");

	private final CopyTable counters = new CopyTable("reference_counter", "party_code, year, last_number");

	/** Every table, in the order in which they are filled. */
	List<CopyTable> tables() {
		return List.of(this.requests, this.areas, this.activities, this.turns, this.submissions, this.history,
				this.assignments, this.assignmentAreas, this.works, this.reports, this.reportParties, this.messages,
				this.messageCentres, this.counters);
	}

	/** How many requests it holds. */
	long size() {
		return this.requests.count();
	}

	void add(Told told) {
		RequestRecord request = told.request().record();
		request(told, request);
		int position = 0;
		for (RequestedArea area : request.areas()) {
			area(told.id(), area, ++position);
		}
		if (request.status() != RequestStatus.DRAFT) {
			request.answers().activities().chosen().forEach((activity) -> this.activities.row(told.id(), activity));
		}
		for (Turn turn : request.turns()) {
			this.turns.row(told.id(), turn.actor(), turn.centre(), turn.dueOn());
		}
		for (Submission submission : told.request().submissions()) {
			this.submissions.row(told.id(), submission.number(), submission.at(), submission.byName(),
					Rehearsal.stored(submission.answers()));
		}
		told.request().history().forEach((entry) -> entry(told.id(), entry));
		told.assignments().forEach((part) -> assignment(told.id(), part));
		int number = 0;
		for (Told.Said said : told.messages()) {
			message(told.id(), said, ++number);
		}
	}

	void add(Map<Stories.Counter, Integer> last) {
		last.forEach((counter, number) -> this.counters.row(counter.party(), counter.year(), number));
	}

	private void request(Told told, RequestRecord request) {
		boolean draft = request.status() == RequestStatus.DRAFT;
		DueDates due = told.request().dueDates();
		this.requests.row(told.id(), request.reference(), request.party(), request.status(), request.lastEntry(),
				told.request().startToken(), request.startedAt(), told.request().startedBy(), request.title(),
				draft ? "" : request.answers().need().help(), Rehearsal.stored(request.answers()),
				request.submittedAt(), request.receivedOn(), request.letterReference(), request.capacity(),
				request.officer(), request.officerName(), due.daysLeft(), due.secretariat(), due.party(),
				request.lastEntry(), request.submissions(), request.consent().words(), request.submittedAt(),
				told.request().filedRegion());
	}

	private void area(UUID request, RequestedArea area, int position) {
		String words = area.unservedWords();
		this.areas.row(request, area.area(), position, area.status(), area.centre(), area.answerDueOn(),
				area.unserved(), words.isEmpty() ? null : words, area.reported(), area.workDueOn());
	}

	private void entry(UUID request, HistoryEntry entry) {
		this.history.row(request, entry.number(), entry.act(), entry.from(), entry.to(), entry.at(), entry.by().actor(),
				entry.by().code(), entry.by().person(), entry.by().name(), entry.act().audience(), entry.centre(),
				Rehearsal.stored(entry));
	}

	private void message(UUID request, Told.Said said, int number) {
		RecordedActor by = said.by();
		this.messages.row(said.id(), request, number, said.kind(), said.audience(), said.at(), by.actor(), by.code(),
				by.person(), by.name(), said.words(), said.about(), said.token(), said.entry());
		said.centres().forEach((centre) -> this.messageCentres.row(said.id(), centre));
	}

	private void assignment(UUID request, Told.Part part) {
		AssignmentRecord it = part.record();
		Cancellation cancelled = it.cancellation();
		this.assignments.row(part.id(), request, it.centre(), it.status(), 0, it.offeredAt(), it.answerDueOn(),
				it.basis(), AssignmentRehearsal.stored(it.reasons()), it.answeredAt(), it.answeredByName(),
				it.subjectToFunding(), it.fundingWords(), it.declineCode(), it.declineWords(), it.reportedAt(),
				(cancelled != null) ? cancelled.at() : null, (cancelled != null) ? cancelled.byName() : null,
				(cancelled != null) ? cancelled.words() : null, it.lastEntry(), report(part), it.stepDueOn(),
				it.funding());
		for (AreaCode area : it.areas()) {
			this.assignmentAreas.row(part.id(), request, area, it.liveAreas().contains(area),
					it.declinedAreas().contains(area));
		}
		part.works().forEach((work) -> work(part.id(), work));
	}

	private void work(UUID assignment, Work work) {
		this.works.row(assignment, work.number(), work.act(), work.at(), work.person(), work.personName(),
				AssignmentRehearsal.stored(work.content()));
		if (work.content() instanceof DeliveryReport report) {
			Headcount people = report.people();
			this.reports.row(assignment, work.number(), (people != null) ? people.people() : null,
					(people != null) ? people.women() : null, (people != null) ? people.men() : null,
					Cost.total(report.costs()));
			report.parties().forEach((party) -> this.reportParties.row(assignment, work.number(), party));
		}
	}

	/** The number of the report that counts. */
	private static @Nullable Integer report(Told.Part part) {
		return part.works()
			.stream()
			.filter((work) -> work.content() instanceof DeliveryReport)
			.map(Work::number)
			.reduce((_, later) -> later)
			.orElse(null);
	}

}
