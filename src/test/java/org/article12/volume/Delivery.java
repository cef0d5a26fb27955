package org.article12.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cost;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferReason;
import org.article12.assignments.OfferTo;
import org.article12.assignments.domain.AssignmentRehearsal;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.parties.Party;
import org.article12.requests.AreaOffers;
import org.article12.requests.AreaStatus;
import org.article12.requests.Evaluation;
import org.article12.requests.Particulars;
import org.article12.requests.Rating;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestStatus;
import org.article12.requests.UnservedCode;
import org.article12.requests.domain.Rehearsal;

/** The second half of a request's life: offers, answers, delivery, confirmation. */
final class Delivery {

	private static final int MOST_ENTRIES = 10;

	/** It is asked, it answers, it reports. */
	private static final int ENTRIES_OF_A_CENTRE = 3;

	private final Teller teller;

	private final Party party;

	private final Rehearsal request;

	private final RequestId id;

	private final Time time;

	private final Dice dice;

	private final Wording.Speaker speaker;

	private final RecordedActor officer;

	private final RecordedActor focalPoint;

	private final List<Asked> asked = new ArrayList<>();

	private final Map<AreaCode, Set<CentreCode>> passed = new HashMap<>();

	Delivery(Teller teller, Party party, Rehearsal request, RequestId id, Time time, Dice dice, Wording.Speaker speaker,
			RecordedActor officer, RecordedActor focalPoint) {
		this.teller = teller;
		this.party = party;
		this.request = request;
		this.id = id;
		this.time = time;
		this.dice = dice;
		this.speaker = speaker;
		this.officer = officer;
		this.focalPoint = focalPoint;
	}

	/** What centres were asked, as it stands in the end. */
	List<Told.Part> parts() {
		return this.asked.stream()
			.map((one) -> new Told.Part(one.id(), one.assignment().record(), one.assignment().works()))
			.toList();
	}

	/** Tells it as far as the present. */
	void route() {
		while (this.request.record().status() == RequestStatus.ROUTING) {
			boolean open = !this.request.record().areas(AreaStatus.OPEN).isEmpty();
			if (!(open ? offerOrGiveUp() : hearAnAnswer())) {
				expireWhatIsOver();
				return;
			}
		}
		deliver();
	}

	private boolean offerOrGiveUp() {
		if (!this.time.pass(3)) {
			return false;
		}
		Map<AreaCode, CentreCode> offers = choice();
		for (AreaCode area : this.request.record().areas(AreaStatus.OPEN)) {
			if (!offers.containsKey(area)) {
				this.request.setUnserved(this.officer, area, unserved(this.request.offers(area)),
						this.speaker.say("unserved"));
			}
		}
		if (!offers.isEmpty()) {
			send(offers);
		}
		return true;
	}

	private static UnservedCode unserved(AreaOffers offers) {
		if (offers.unanswered()) {
			return UnservedCode.NO_ANSWER;
		}
		return offers.declined() ? UnservedCode.ALL_DECLINED : UnservedCode.NO_CENTRE;
	}

	// As few centres as possible, none that said no, and no more than a history of
	// ordinary length has place for.
	private Map<AreaCode, CentreCode> choice() {
		Map<AreaCode, CentreCode> choice = new TreeMap<>();
		int most = (MOST_ENTRIES - 1 - this.request.history().size() - outstanding()) / ENTRIES_OF_A_CENTRE;
		Set<CentreCode> used = new TreeSet<>();
		for (AreaCode area : this.request.record().areas(AreaStatus.OPEN)) {
			List<CentreCode> able = new ArrayList<>(this.teller.world().able(this.party, area));
			able.removeAll(this.passed.getOrDefault(area, Set.of()));
			if (used.size() >= Math.max(most, this.passed.isEmpty() ? 1 : 0)) {
				able.retainAll(used);
			}
			if (!able.isEmpty()) {
				CentreCode centre = able.stream()
					.filter(used::contains)
					.findFirst()
					.orElseGet(() -> able.get(this.dice.chance(0.8) ? 0 : this.dice.between(0, able.size() - 1)));
				used.add(centre);
				choice.put(area, centre);
			}
		}
		return choice;
	}

	// What centres that were asked already will still add to the history.
	private int outstanding() {
		return this.asked.stream().mapToInt((one) -> switch (one.assignment().record().status()) {
			case OFFERED -> 2;
			case ACCEPTED -> 1;
			case REPORTED, CONFIRMED, DECLINED, EXPIRED, CANCELLED -> 0;
		}).sum();
	}

	private void send(Map<AreaCode, CentreCode> offers) {
		LocalDate due = this.teller.stage()
			.calendar()
			.after(this.teller.stage().calendar().today(), this.teller.answerWithin());
		Map<CentreCode, Set<AreaCode>> byCentre = new TreeMap<>();
		offers.forEach((area, centre) -> byCentre.computeIfAbsent(centre, (_) -> new TreeSet<>()).add(area));
		List<Asked> now = new ArrayList<>();
		byCentre.forEach((centre, areas) -> now.add(ask(centre, areas, due)));
		Map<CentreCode, Particulars.Offered> offered = new TreeMap<>();
		now.forEach((one) -> offered.put(one.centre(),
				new Particulars.Offered(one.id(), one.assignment().record().liveAreas(), due)));
		this.request.offer(this.officer, offered);
		this.asked.addAll(now);
	}

	private Asked ask(CentreCode centre, Set<AreaCode> areas, LocalDate due) {
		OfferBasis basis = this.teller.world()
			.basis(this.party, centre)
			.map((found) -> OfferBasis.valueOf(found.name()))
			.orElse(OfferBasis.ELSEWHERE);
		OfferReason reason = new OfferReason(basis.name(),
				List.of((basis == OfferBasis.REGION) ? this.party.region().name() : this.party.code().value()));
		return new Asked(this.dice.id(), centre, due, AssignmentRehearsal.offer(this.id, centre,
				new OfferTo(areas, basis, List.of(reason)), this.time.at(), due));
	}

	private Stream<Asked> offered() {
		return this.asked.stream().filter((one) -> one.assignment().record().status() == AssignmentStatus.OFFERED);
	}

	private void expireWhatIsOver() {
		if (this.request.record().status() == RequestStatus.ROUTING) {
			offered().toList().forEach((offer) -> expire(offer, later(offer.over(), this.time.at())));
		}
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private boolean hearAnAnswer() {
		Asked next = offered().min(Comparator.comparing(Asked::due)).orElseThrow();
		Instant over = next.over();
		Instant answer = this.time.next(4);
		if (this.dice.chance(0.05) || !answer.isBefore(over)) {
			return expire(next, later(over, this.time.at()));
		}
		if (!this.time.pass(answer)) {
			return false;
		}
		if (this.dice.chance(0.03)) {
			withdraw();
			return false;
		}
		if (this.dice.chance(0.1)) {
			decline(next);
		}
		else {
			accept(next);
		}
		return true;
	}

	private boolean expire(Asked offer, Instant over) {
		if (!this.time.pass(over)) {
			return false;
		}
		Set<AreaCode> areas = offer.assignment().record().liveAreas();
		offer.assignment().expire(over, this.teller.stage().calendar());
		this.request.settleOffer(RecordedActor.calendar(), offer.centre(),
				new Particulars.OfferExpired(offer.id(), areas, offer.due()));
		pass(offer, areas);
		return true;
	}

	private void decline(Asked offer) {
		OfferDecline code = this.dice
			.oneOf(List.of(OfferDecline.NO_CAPACITY, OfferDecline.NO_FUNDING, OfferDecline.TIMING));
		String words = this.speaker.say("centre");
		Set<AreaCode> areas = offer.assignment().record().liveAreas();
		RecordedActor centre = by(offer);
		offer.assignment().decline(code, words, centre, this.time.at());
		this.request.settleOffer(centre, offer.centre(),
				new Particulars.OfferDeclined(offer.id(), areas, code.name(), words));
		pass(offer, areas);
	}

	private void accept(Asked offer) {
		RecordedActor centre = by(offer);
		boolean conditional = this.dice.chance(0.15);
		String funding = conditional ? this.speaker.say("funding") : "";
		Set<AreaCode> areas = offer.assignment().record().liveAreas();
		LocalDate planDueOn = this.teller.stage()
			.calendar()
			.after(this.teller.stage().calendar().today(), this.teller.planWithin());
		offer.assignment()
			.accept(new Acceptance(areas, conditional, funding, null, ""), planDueOn, centre, this.time.at());
		this.request.settleOffer(centre, offer.centre(), new Particulars.OfferAccepted(offer.id(), areas, Set.of(),
				planDueOn, conditional ? funding : null, null, ""));
	}

	private void withdraw() {
		this.request.withdraw(this.focalPoint, this.speaker.say("withdraw"));
		this.asked.stream()
			.filter((one) -> AssignmentStatus.OPEN_WORK.contains(one.assignment().record().status()))
			.forEach((one) -> one.assignment().cancel(this.focalPoint, this.time.at()));
	}

	private void deliver() {
		for (Asked one : this.asked) {
			if (one.assignment().record().status() == AssignmentStatus.ACCEPTED) {
				if (!this.time.pass(110)) {
					return;
				}
				Set<AreaCode> areas = one.assignment().record().liveAreas();
				DeliveryReport report = report();
				one.assignment().report(report, by(one), this.time.at());
				this.request.reportDelivery(by(one), one.centre(),
						new Particulars.Delivered(one.id(), one.assignment().works().size(), areas, report.done()));
			}
		}
		if (this.request.record().status() == RequestStatus.DELIVERED && this.time.pass(18)) {
			this.request.confirm(this.focalPoint, this.dice.chance(0.5) ? this.speaker.say("confirm") : "");
			this.asked.forEach((one) -> one.assignment().confirm(evaluation(), this.focalPoint, this.time.at()));
		}
	}

	private DeliveryReport report() {
		int women = this.dice.between(2, 40);
		int men = this.dice.between(2, 40);
		Headcount people = new Headcount(women + men + this.dice.between(0, 10), women, men);
		return new DeliveryReport(this.speaker.say("report"), List.of(this.party.code()), people, "",
				List.of(new Cost(this.party.name(), this.dice.between(1, 60) * 500L)));
	}

	private Evaluation evaluation() {
		List<Rating> ratings = List.of(Rating.YES, Rating.YES, Rating.YES, Rating.PARTLY, Rating.NO);
		return new Evaluation(this.dice.oneOf(ratings), this.dice.oneOf(ratings), this.dice.oneOf(ratings),
				this.dice.oneOf(ratings), "");
	}

	private void pass(Asked offer, Set<AreaCode> areas) {
		areas.forEach((area) -> this.passed.computeIfAbsent(area, (_) -> new HashSet<>()).add(offer.centre()));
	}

	private RecordedActor by(Asked offer) {
		return this.teller.world().officerOf(this.teller.world().centre(offer.centre()));
	}

	/** A centre that was asked, until when, and what became of that. */
	private record Asked(UUID id, CentreCode centre, LocalDate due, AssignmentRehearsal assignment) {

		/** The moment at which nobody can answer any more. */
		Instant over() {
			return this.due.plusDays(1).atTime(LocalTime.of(12, 10)).toInstant(ZoneOffset.UTC);
		}

	}

}
