package org.article12.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.Expiry;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.Offers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.offers.Dispatch;
import org.article12.offers.Proposed;
import org.article12.requests.Answers;
import org.article12.requests.AreaStatus;
import org.article12.requests.DeclineCode;
import org.article12.requests.Drafts;
import org.article12.requests.FormPage;
import org.article12.requests.PartyVerbs;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.TakingCharge;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does to a request, through the portal's own verbs, what a story tells. */
@Component
@Profile("demo")
class TaleActs {

	/** What an officer writes who asks further away where no centre of the region can. */
	private static final String ELSEWHERE = "No centre of the region can take it; this is the nearest that can.";

	private final Cast cast;

	private final Drafts drafts;

	private final PartyVerbs party;

	private final Requests requests;

	private final Screening screening;

	private final TakingCharge charge;

	private final Dispatch dispatch;

	private final Assignments assignments;

	private final CentreVerbs centres;

	private final Offers offers;

	private final TaleDeliveries deliveries;

	private final TaleMessages messages;

	private final Expiry expiry;

	TaleActs(Cast cast, Drafts drafts, PartyVerbs party, Requests requests, Screening screening, TakingCharge charge,
			Dispatch dispatch, Assignments assignments, CentreVerbs centres, Offers offers, TaleDeliveries deliveries,
			TaleMessages messages, Expiry expiry) {
		this.cast = cast;
		this.drafts = drafts;
		this.party = party;
		this.requests = requests;
		this.screening = screening;
		this.charge = charge;
		this.dispatch = dispatch;
		this.assignments = assignments;
		this.centres = centres;
		this.offers = offers;
		this.deliveries = deliveries;
		this.messages = messages;
		this.expiry = expiry;
	}

	void act(CurrentUser focalPoint, RequestReference reference, Tale tale, Tale.Step step) {
		CurrentUser officer = this.cast.officer();
		switch (step.act()) {
			case SUBMIT -> requireNone(this.party.submit(focalPoint, reference, tale.capacity(),
					Stamp.of(answers(focalPoint, reference))));
			case TAKE -> this.charge.take(officer, reference);
			case ASK_FOR_CLARIFICATION -> this.screening.askForClarification(officer, reference, seen(reference),
					step.text(), Set.copyOf(Objects.requireNonNullElse(step.about(), List.of())));
			case ANSWER -> answer(focalPoint, reference, step);
			case DECLINE -> this.screening.decline(officer, reference, seen(reference),
					DeclineCode.valueOf(said(step.code())), step.text());
			case CONFIRM_ELIGIBILITY -> this.screening.confirmEligibility(officer, reference, seen(reference));
			case OFFER -> offer(officer, reference, step);
			case ACCEPT -> each(reference, step, AssignmentStatus.OFFERED, (assignment) -> accept(assignment, step));
			case DECLINE_OFFER -> each(reference, step, AssignmentStatus.OFFERED,
					(assignment) -> this.centres.decline(this.cast.of(assignment.centre()), assignment.id(),
							OfferDecline.valueOf(said(step.code())), step.text()));
			case EXPIRE -> this.expiry.expireOverdue();
			case SET_UNSERVED -> setUnserved(officer, reference, step);
			case CANCEL -> each(reference, step, AssignmentStatus.ACCEPTED, (assignment) -> this.offers.cancel(officer,
					reference, seen(reference), assignment.id(), step.text()));
			case PLAN -> each(reference, step, AssignmentStatus.ACCEPTED,
					(assignment) -> this.deliveries.plan(assignment, said(step.plan()), step.text()));
			case PROGRESS -> each(reference, step, AssignmentStatus.ACCEPTED,
					(assignment) -> this.deliveries.progress(assignment, step));
			case REPORT -> each(reference, step, AssignmentStatus.ACCEPTED,
					(assignment) -> this.deliveries.report(assignment, request(reference).party(), step));
			case DISPUTE -> this.deliveries.dispute(focalPoint, request(reference), step);
			case CONFIRM -> this.deliveries.confirm(focalPoint, request(reference), step);
			case MESSAGE -> this.messages.post(focalPoint, request(reference), step);
			case WITHDRAW -> this.party.withdraw(focalPoint, reference, seen(reference), step.text());
		}
	}

	void save(CurrentUser focalPoint, RequestReference reference, Answers.Part part) {
		Answers.Part before = answers(focalPoint, reference).part(part.section());
		this.drafts.save(focalPoint, reference, part, FormPage.of(before), true);
	}

	private void answer(CurrentUser focalPoint, RequestReference reference, Tale.Step step) {
		String need = step.need();
		if (need != null) {
			Answers.Need before = answers(focalPoint, reference).need();
			save(focalPoint, reference, new Answers.Need(before.title(), need, before.results(), before.beneficiaries(),
					before.pops(), before.kind(), before.languages()));
		}
		requireNone(this.party.answer(focalPoint, reference, seen(reference), Stamp.of(answers(focalPoint, reference)),
				step.text()));
	}

	private void offer(CurrentUser officer, RequestReference reference, Tale.Step step) {
		RequestRecord request = request(reference);
		Proposed proposed = this.dispatch.propose(request);
		Map<AreaCode, CentreCode> choice = new HashMap<>(proposed.choice());
		choice.putAll(proposed.elsewhere());
		Objects.requireNonNullElse(step.choice(), Map.<String, String>of())
			.forEach((area, centre) -> choice.put(new AreaCode(area), new CentreCode(centre)));
		this.dispatch.send(officer, reference, request.lastEntry(), proposed.fingerprint(), choice,
				proposed.elsewhere().isEmpty() ? step.text() : ELSEWHERE);
	}

	/** The area that the step names; else every one that is open. */
	private void setUnserved(CurrentUser officer, RequestReference reference, Tale.Step step) {
		String area = step.area();
		List<AreaCode> areas = (area != null) ? List.of(new AreaCode(area)) : request(reference).areas(AreaStatus.OPEN);
		areas.forEach((open) -> this.screening.setUnserved(officer, reference, seen(reference), open,
				UnservedCode.valueOf(said(step.code())), step.text()));
	}

	private void accept(AssignmentRecord offer, Tale.Step step) {
		boolean funding = !step.text().isEmpty();
		this.centres.accept(this.cast.of(offer.centre()), offer.id(),
				new Acceptance(offer.liveAreas(), funding, step.text(), null, ""));
	}

	private void each(RequestReference reference, Tale.Step step, AssignmentStatus status,
			Consumer<AssignmentRecord> act) {
		List<AssignmentRecord> concerned = this.assignments.ofRequest(request(reference).id())
			.stream()
			.filter((assignment) -> assignment.status() == status)
			.filter((assignment) -> step.centre() == null || assignment.centre().value().equals(step.centre()))
			.toList();
		if (concerned.isEmpty()) {
			throw new IllegalStateException("%s of %s concerns nobody".formatted(step, reference));
		}
		concerned.forEach(act);
	}

	private Answers answers(CurrentUser focalPoint, RequestReference reference) {
		return this.requests.ofParty(focalPoint.party().orElseThrow(), reference).orElseThrow().answers();
	}

	private RequestRecord request(RequestReference reference) {
		return this.requests.submitted(reference).orElseThrow();
	}

	private int seen(RequestReference reference) {
		return request(reference).lastEntry();
	}

	private static <T> T said(@Nullable T what) {
		return Objects.requireNonNull(what, "The story leaves something out");
	}

	private static void requireNone(List<Problem> problems) {
		if (!problems.isEmpty()) {
			throw new IllegalStateException("A story cannot be submitted: " + problems);
		}
	}

}
