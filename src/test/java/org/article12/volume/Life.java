package org.article12.volume;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Pop;
import org.article12.core.PersonId;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Party;
import org.article12.requests.Answers;
import org.article12.requests.RecordedActor;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.domain.Rehearsal;

/** Tells the life of one request by chance, as far as the present. */
final class Life {

	private final Teller teller;

	private final Dice dice;

	private final Time time;

	private final UUID id;

	private final Party party;

	private final RecordedActor focalPoint;

	private final RecordedActor officer;

	private final Wording.Speaker speaker;

	private final Rehearsal request;

	Life(Teller teller, Party party, RequestReference reference, Time time, Dice dice) {
		this.teller = teller;
		this.dice = dice;
		this.time = time;
		this.id = dice.id();
		this.party = party;
		this.focalPoint = teller.world().focalPoint(party, dice);
		this.officer = teller.world().officer(dice);
		Pop pop = teller.world().pop(dice);
		String language = WorkingLanguage.of(party.officialUnLanguage()).map(WorkingLanguage::code).orElse("en");
		this.speaker = teller.wording().in(language, party.name(), pop.name(), dice);
		List<AreaCode> areas = teller.world().areas(dice, Math.min(4, dice.around(1.6)));
		Answers answers = teller.answers()
			.of(party, this.focalPoint, areas, pop, this.speaker, teller.stage().calendar().today(), dice);
		PersonId starter = this.focalPoint.person();
		this.request = Rehearsal.start(reference, party.code(), dice.id(), answers,
				(starter != null) ? starter : World.invented("nobody"), teller.stage());
	}

	Told tell() {
		Delivery delivery = new Delivery(this.teller, this.party, this.request, new RequestId(this.id), this.time,
				this.dice, this.speaker, this.officer, this.focalPoint);
		if (submit() && screen() && !isWithdrawn(0.02)) {
			delivery.route();
		}
		List<Told.Part> parts = delivery.parts();
		Talk talk = new Talk(this.request.history(), parts, this.time.now(), this.speaker, this.dice);
		return new Told(this.id, this.request, parts, talk.messages(this.officer, this.focalPoint));
	}

	private boolean submit() {
		if (this.dice.chance(0.08)) {
			this.request.fileLetter(this.officer, this.teller.stage().calendar().today(),
					"%s/%d".formatted(this.party.iso2(), this.dice.between(100, 9999)), capacity(), this.party);
			return true;
		}
		if (!this.time.pass(6)) {
			return false;
		}
		this.request.submit(this.focalPoint, capacity(), this.party);
		return true;
	}

	private Capacity capacity() {
		return this.dice.chance(0.3) ? Capacity.OFFICIAL_CONTACT_POINT : Capacity.NATIONAL_FOCAL_POINT;
	}

	private boolean screen() {
		if (this.time.pass(2) && !isWithdrawn(0.01)) {
			this.request.take(this.officer);
		}
		else {
			return false;
		}
		if (this.dice.chance(0.18) && !clarify()) {
			return false;
		}
		if (!this.time.pass(3.5)) {
			return false;
		}
		if (this.dice.chance(0.09)) {
			this.request.decline(this.officer, this.dice.oneOf(List.of(DeclineCode.OUTSIDE_CONVENTION,
					DeclineCode.INCOMPLETE, DeclineCode.NOT_IN_PLAN, DeclineCode.OTHER)), this.speaker.say("decline"));
			return false;
		}
		this.request.confirmEligibility(this.officer);
		return true;
	}

	private boolean clarify() {
		if (!this.time.pass(2)) {
			return false;
		}
		this.request.askForClarification(this.officer, this.speaker.say("question"), Set.of("need.help"));
		if (!this.time.pass(16)) {
			return false;
		}
		this.request.answer(this.focalPoint,
				AnswersByChance.reworded(this.request.record().answers().need(), this.speaker),
				this.speaker.say("answer"));
		return true;
	}

	private boolean isWithdrawn(double share) {
		if (this.dice.chance(share) && this.time.pass(5)) {
			this.request.withdraw(this.focalPoint, this.speaker.say("withdraw"));
			return true;
		}
		return false;
	}

}
