package org.article12.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.offers.Dispatch;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Reminding;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.TakingCharge;
import org.article12.requests.TransitionTable;
import org.article12.triage.domain.BulkRow;
import org.article12.triage.store.Batches.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does to one request what a batch asks for, by the verb that its own page calls. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SingleActs {

	private final Screening screening;

	private final TakingCharge charge;

	private final Reminding reminding;

	private final Offers offers;

	private final Assignments assignments;

	private final Dispatch dispatch;

	private final Requests requests;

	SingleActs(Screening screening, TakingCharge charge, Reminding reminding, Offers offers, Assignments assignments,
			Dispatch dispatch, Requests requests) {
		this.screening = screening;
		this.charge = charge;
		this.reminding = reminding;
		this.offers = offers;
		this.assignments = assignments;
		this.dispatch = dispatch;
		this.requests = requests;
	}

	/**
	 * Does it.
	 * @return what is to be said of it: the centres that were asked, or have longer
	 */
	List<String> perform(Kept batch, BulkRow row, CurrentUser officer) {
		List<String> said = new ArrayList<>();
		switch (batch.act()) {
			// Unlike on its own page nobody takes away what another took meanwhile.
			case TAKE -> this.charge.take(officer, row.reference(), row.seen());
			case ASSIGN ->
				this.charge.assign(officer, row.reference(), row.seen(), Objects.requireNonNull(batch.colleague()));
			case RELEASE -> this.charge.release(officer, row.reference(), row.seen());
			case REMIND -> this.reminding.remind(officer, row.reference(), row.seen());
			case EXTEND -> said.addAll(extend(row, officer, Objects.requireNonNull(batch.dueOn()), batch.words()));
			case OFFERS -> {
				this.dispatch.sendPlanned(officer, row.reference(), row.seen(), row.choice(), batch.words());
				new TreeSet<>(row.choice().values()).forEach((centre) -> said.add(centre.value()));
			}
		}
		return said;
	}

	/** Whoever has to answer or to confirm by an earlier day has until that day. */
	private List<String> extend(BulkRow row, CurrentUser officer, LocalDate dueOn, String words) {
		RequestRecord request = this.requests.lock(row.reference(), row.seen(), officer);
		List<String> longer = new ArrayList<>();
		List<IntConsumer> acts = new ArrayList<>();
		for (AssignmentRecord offer : this.assignments.ofRequest(request.id())) {
			if (offer.status() == AssignmentStatus.OFFERED && offer.answerDueOn().isBefore(dueOn)) {
				acts.add((seen) -> this.offers.extend(officer, row.reference(), seen, offer.id(), dueOn, words));
				longer.add(offer.centre().value());
			}
		}
		if (isPartys(request, dueOn)) {
			acts.add((seen) -> this.screening.extendAnswer(officer, row.reference(), seen, dueOn, words));
			longer.add(request.party().value());
		}
		if (acts.isEmpty()) {
			throw new Refused(RequestRefusal.NOTHING_TO_EXTEND, dueOn);
		}
		// Each adds one entry, which the next has seen.
		acts.forEach((act) -> act.accept(this.requests.lock(request.id())));
		return longer;
	}

	private static boolean isPartys(RequestRecord request, LocalDate dueOn) {
		return TransitionTable.find(request.status(), Act.EXTEND_ANSWER, Actor.SECRETARIAT).isPresent()
				&& request.turns()
					.stream()
					.filter((turn) -> turn.actor() == Actor.PARTY)
					.map((turn) -> turn.dueOn())
					.anyMatch((due) -> due != null && due.isBefore(dueOn));
	}

}
