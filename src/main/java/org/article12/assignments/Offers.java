package org.article12.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.assignments.domain.Assignment;
import org.article12.assignments.store.AssignmentRepository;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.requests.AreaStatus;
import org.article12.requests.Particulars;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestProgress;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the Secretariat does about centres' parts in a request: asks centres, takes back,
 * gives longer to answer, and tells the request. Each verb takes the number of the last
 * history entry that the officer saw, and throws
 * {@link org.article12.requests.RequestMoved} when there is a later one; it is one
 * transaction, which the caller may have begun. The request is locked first, then the
 * assignment.
 */
@Service
@Transactional
public class Offers {

	private final AssignmentRepository assignments;

	private final Requests requests;

	private final Terms terms;

	private final WorkingDays calendar;

	private final Clock clock;

	private final RequestProgress progress;

	Offers(AssignmentRepository assignments, Requests requests, Terms terms, WorkingDays calendar, Clock clock,
			RequestProgress progress) {
		this.assignments = assignments;
		this.requests = requests;
		this.terms = terms;
		this.calendar = calendar;
		this.clock = clock;
		this.progress = progress;
	}

	/**
	 * Offers open areas of a request to centres.
	 * @param offers what each centre is asked
	 */
	public void send(CurrentUser officer, RequestReference reference, int seen, Map<CentreCode, OfferTo> offers) {
		make(officer, this.requests.lock(reference, seen, officer), offers);
	}

	/**
	 * Cancels what a centre was asked or works on; its areas are open again.
	 * @param words why, for the centre and the Party
	 */
	public void cancel(CurrentUser officer, RequestReference reference, int seen, AssignmentId id, String words) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		Assignment assignment = lock(request, id);
		takeBack(officer, assignment, assignment.liveAreas(), words);
	}

	/**
	 * Offers areas to one more centre: open ones, and such as another centre was asked
	 * for or works on, which are taken back from it.
	 * @param words why, for the centres from which areas are taken back, and the Party
	 */
	public void handOver(CurrentUser officer, RequestReference reference, int seen, CentreCode centre, OfferTo offer,
			String words) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		Set<AreaCode> elsewhere = new TreeSet<>(offer.areas());
		request.areas(AreaStatus.OPEN).forEach(elsewhere::remove);
		for (Assignment live : this.assignments.findAndLockByRequestIdAndStatusIn(request.id().value(),
				AssignmentStatus.OPEN_WORK)) {
			Set<AreaCode> taken = new TreeSet<>(live.liveAreas());
			taken.retainAll(elsewhere);
			if (!taken.isEmpty()) {
				requireOther(centre, live);
				takeBack(officer, live, taken, words);
				elsewhere.removeAll(taken);
			}
		}
		elsewhere.stream().findFirst().ifPresent((area) -> {
			throw new Refused(RequestRefusal.AREA_NOT_OPEN, area.value());
		});
		make(officer, request, Map.of(centre, offer));
	}

	/**
	 * Gives a centre longer to answer, also when its date has passed and nobody has acted
	 * on that yet.
	 * @param dueOn later than the present date, and not after {@link #latestExtension()}
	 * @param words why, for the centre and the Party
	 */
	public void extend(CurrentUser officer, RequestReference reference, int seen, AssignmentId id, LocalDate dueOn,
			String words) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		Assignment assignment = lock(request, id);
		assignment.extend(dueOn, latestExtension(), words, this.calendar);
		this.assignments.saveAndFlush(assignment);
		this.progress.extended(request.id(), assignment.centre(),
				new Particulars.OfferProlonged(assignment.id().value(), assignment.liveAreas(), dueOn, words),
				RecordedActor.user(officer));
	}

	/** The last day to which an answer's date can be extended today. */
	public LocalDate latestExtension() {
		return this.calendar.after(this.calendar.today(), this.terms.days(Term.EXTENSION));
	}

	private Assignment lock(RequestRecord request, AssignmentId id) {
		return this.assignments.findAndLockById(id.value())
			.filter((assignment) -> assignment.request().equals(request.id()))
			.orElseThrow(() -> new NotVisible("Assignment " + id));
	}

	private void takeBack(CurrentUser officer, Assignment assignment, Set<AreaCode> areas, String words) {
		RecordedActor by = RecordedActor.user(officer);
		assignment.takeBack(areas, words, by, this.clock.instant());
		this.assignments.saveAndFlush(assignment);
		this.progress.settled(assignment.request(), assignment.centre(),
				new Particulars.AssignmentCancelled(assignment.id().value(), areas, words), by);
	}

	private void make(CurrentUser officer, RequestRecord request, Map<CentreCode, OfferTo> offers) {
		LocalDate due = this.calendar.after(this.calendar.today(), this.terms.days(Term.ANSWER));
		Set<AreaCode> areas = new TreeSet<>();
		offers.values().forEach((offer) -> offer.areas().forEach((area) -> {
			if (!areas.add(area)) {
				throw new Refused(AssignmentRefusal.AREA_OFFERED_TWICE, area.value());
			}
		}));
		if (areas.isEmpty()) {
			throw new Refused(AssignmentRefusal.NOTHING_TO_OFFER, request.reference().value());
		}
		Map<CentreCode, Particulars.Offered> offered = new TreeMap<>();
		List<Assignment> made = new ArrayList<>();
		new TreeMap<>(offers).forEach((centre, offer) -> {
			Assignment assignment = Assignment.offer(request.id(), centre, offer, this.clock.instant(), due);
			offered.put(centre, new Particulars.Offered(assignment.id().value(), assignment.liveAreas(), due));
			made.add(assignment);
		});
		this.progress.offered(request.id(), offered, RecordedActor.user(officer));
		made.forEach(this.assignments::saveAndFlush);
	}

	private static void requireOther(CentreCode centre, Assignment live) {
		if (live.centre().equals(centre)) {
			throw new Refused(AssignmentRefusal.AREA_WITH_CENTRE_ALREADY, centre.value());
		}
	}

}
