package org.article12.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.requests.Particulars.PartyThen;
import org.jspecify.annotations.Nullable;

/**
 * Adds one entry of a history to what those before it came to. It decides nothing: the
 * rules were applied when the act was done, and the entry says what followed.
 */
final class Fold {

	private final RequestState before;

	private final TreeMap<AreaCode, RequestedArea> areas = new TreeMap<>();

	private final List<AssignmentState> assignments;

	Fold(RequestState before) {
		this.before = before;
		before.areas().forEach((area) -> this.areas.put(area.area(), area));
		this.assignments = new ArrayList<>(before.assignments());
	}

	RequestState after(HistoryEntry entry) {
		Filed filed = switch (entry.particulars()) {
			case Particulars.Submitted it -> submitted(it, entry);
			case Particulars.LetterFiled it -> filed(it, entry);
			case Particulars.Taken _ -> filed().by(entry.by());
			case Particulars.Assigned it -> filed().with(it.officer(), it.name());
			case Particulars.Released _ -> filed().with(null, null);
			case Particulars.Answered it -> answered(it);
			default -> filed();
		};
		follow(entry);
		DueDates dates = entry.dates();
		return new RequestState(entry.to(), entry.number(), filed.submissions(), filed.at(), filed.receivedOn(),
				filed.letter(), filed.capacity(), filed.party(), filed.officer(), filed.officerName(),
				(dates != null) ? dates : this.before.dates(), List.copyOf(this.areas.values()),
				List.copyOf(this.assignments), consent(entry));
	}

	private Consent consent(HistoryEntry entry) {
		Consent known = this.before.consent();
		return switch (entry.particulars()) {
			case Particulars.Submitted it -> known.answered(it.summary());
			case Particulars.LetterFiled it -> known.answered(it.summary());
			case Particulars.Answered it -> known.answered(it.summary());
			case Particulars.SummaryPublished it -> known.published(it.words());
			case Particulars.SummaryWithdrawn _ -> known.withdrawn();
			case Particulars.SummaryTakenOff _ -> known.takenOff();
			default -> known;
		};
	}

	private Filed filed() {
		return new Filed(this.before.submissions(), this.before.submittedAt(), this.before.receivedOn(),
				this.before.letterReference(), this.before.capacity(), this.before.party(), this.before.officer(),
				this.before.officerName());
	}

	private Filed submitted(Particulars.Submitted it, HistoryEntry entry) {
		ask(it.areas());
		return new Filed(1, entry.at(), it.receivedOn(), null, it.capacity(), it.party(), this.before.officer(),
				this.before.officerName());
	}

	private Filed filed(Particulars.LetterFiled it, HistoryEntry entry) {
		ask(it.areas());
		return new Filed(1, entry.at(), it.receivedOn(), it.letter(), it.capacity(), it.party(), null, null)
			.by(entry.by());
	}

	private Filed answered(Particulars.Answered it) {
		ask(it.areas());
		Filed filed = filed();
		return new Filed(filed.submissions() + 1, filed.at(), filed.receivedOn(), filed.letter(), filed.capacity(),
				filed.party(), filed.officer(), filed.officerName());
	}

	/** The request asks for these areas, all open. */
	private void ask(Set<AreaCode> wanted) {
		this.areas.keySet().retainAll(wanted);
		wanted.forEach(this::open);
	}

	private void open(AreaCode area) {
		this.areas.put(area, new RequestedArea(area, AreaStatus.OPEN, null, null, null, "", false, null));
	}

	private void follow(HistoryEntry entry) {
		CentreCode centre = entry.centre();
		switch (entry.particulars()) {
			case Particulars.AreaUnserved it -> this.areas.put(it.area(),
					new RequestedArea(it.area(), AreaStatus.UNSERVED, null, null, it.code(), it.words(), false, null));
			case Particulars.AreaReopened it -> open(it.area());
			case Particulars.Confirmed _ -> each(AssignmentState.Stage.REPORTED::equals, AssignmentState::confirmed);
			case Particulars.Withdrawn _ -> each(AssignmentState.Stage::isOpen,
					(assignment) -> assignment.takenBack(assignment.live(), entry.at()));
			case Particulars.TakenBack it -> {
				it.standing().forEach((area) -> this.areas.put(area.area(), area));
				this.assignments.clear();
				this.assignments.addAll(it.assignments());
			}
			case Particulars.CentreReminded _ -> {
				// A reminder moves nothing.
			}
			case Particulars told when centre != null -> at(centre, told, entry.at());
			default -> {
			}
		}
	}

	private void each(Predicate<AssignmentState.Stage> which, UnaryOperator<AssignmentState> how) {
		this.assignments.replaceAll((one) -> which.test(one.stage()) ? how.apply(one) : one);
	}

	private void at(CentreCode centre, Particulars told, Instant when) {
		switch (told) {
			case Particulars.Offered it -> {
				it.areas().forEach((area) -> this.areas.put(area, offered(area, centre, it.dueOn())));
				this.assignments.add(AssignmentState.offered(centre, it, when));
			}
			case Particulars.OfferProlonged it -> {
				it.areas().forEach((area) -> this.areas.put(area, offered(area, centre, it.dueOn())));
				change(it.assignment(), centre, (one) -> one.prolonged(it.dueOn()));
			}
			case Particulars.Settlement it -> {
				LocalDate planDueOn = (it instanceof Particulars.OfferAccepted accepted) ? accepted.dueOn() : null;
				it.areas().forEach((area) -> this.areas.put(area, worked(area, centre, false, planDueOn)));
				it.returned().forEach(this::open);
				change(it.assignment(), centre, (one) -> one.settled(it, when));
			}
			case Particulars.WorkNote it -> {
				work(centre, it instanceof Particulars.ReportCorrected, it.dueOn());
				change(it.assignment(), centre, (one) -> one.noted(it, when));
			}
			case Particulars.Delivered it -> {
				it.areas()
					.forEach((area) -> this.areas.computeIfPresent(area,
							(_, known) -> worked(area, centre, true, known.workDueOn())));
				change(it.assignment(), centre, (one) -> one.reported(when));
			}
			case Particulars.Disputed it -> {
				this.areas.replaceAll((area, known) -> centre.equals(known.centre())
						? worked(area, centre, false, it.dueOn()) : known);
				each(AssignmentState.Stage.REPORTED::equals,
						(one) -> one.centre().equals(centre) ? one.disputed(it.dueOn()) : one);
			}
			default -> throw new IllegalArgumentException(told + " concerns no centre");
		}
	}

	/**
	 * The accepted work of a centre that has reported, or has not, is due on another day.
	 */
	private void work(CentreCode centre, boolean reported, @Nullable LocalDate dueOn) {
		this.areas.replaceAll((area, known) -> (known.status() == AreaStatus.ACCEPTED && centre.equals(known.centre())
				&& known.reported() == reported) ? worked(area, centre, reported, dueOn) : known);
	}

	private static RequestedArea offered(AreaCode area, CentreCode centre, LocalDate dueOn) {
		return new RequestedArea(area, AreaStatus.OFFERED, centre, dueOn, null, "", false, null);
	}

	private static RequestedArea worked(AreaCode area, CentreCode centre, boolean reported, @Nullable LocalDate dueOn) {
		return new RequestedArea(area, AreaStatus.ACCEPTED, centre, null, null, "", reported, dueOn);
	}

	/**
	 * Changes the assignment of that identity; where an entry from before names none, the
	 * centre's last.
	 */
	private void change(@Nullable UUID id, CentreCode centre, UnaryOperator<AssignmentState> how) {
		for (int place = this.assignments.size() - 1; place >= 0; place--) {
			AssignmentState one = this.assignments.get(place);
			if ((id != null) ? Objects.equals(one.id(), id) : one.centre().equals(centre)) {
				this.assignments.set(place, how.apply(one));
				return;
			}
		}
	}

	/** What is known of a request's filing, and who has taken it. */
	private record Filed(int submissions, @Nullable Instant at, @Nullable LocalDate receivedOn, @Nullable String letter,
			@Nullable Capacity capacity, Particulars.@Nullable PartyThen party, @Nullable PersonId officer,
			@Nullable String officerName) {

		Filed by(RecordedActor officer) {
			return (officer.person() != null) ? with(officer.person(), officer.name()) : this;
		}

		Filed with(@Nullable PersonId officer, @Nullable String name) {
			return new Filed(this.submissions, this.at, this.receivedOn, this.letter, this.capacity, this.party,
					officer, name);
		}

	}

}
