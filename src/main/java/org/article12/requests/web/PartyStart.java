package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Role;
import org.article12.core.WorkingDays;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Count;
import org.article12.core.start.StartBlock.Counts;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartBlock.Row;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Actor;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.store.PartyFigures;
import org.article12.requests.store.PartyFigures.Awaited;
import org.article12.requests.store.PartyFigures.Waiting;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The start page of a Party: what waits for it, for whom else, and what comes next. */
@Component
@Order(10)
class PartyStart implements StartSection {

	private final PartyFigures figures;

	private final Parties parties;

	private final WorkingDays calendar;

	private final RequestWords words;

	PartyStart(PartyFigures figures, Parties parties, WorkingDays calendar, RequestWords words) {
		this.figures = figures;
		this.parties = parties;
		this.calendar = calendar;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role == Role.PARTY;
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		PartyCode code = reader.ownParty();
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		Link list = new Link("/requests", this.words.say("requests.start.all"));
		Link begin = new Link("/requests/new", this.words.say("requests.start"));
		boolean eligible = party.eligibility().eligible();
		List<Awaited> awaited = this.figures.awaited(code, StartBlock.LINES);
		StartBlock yours = StartBlock.of(this.words.say("requests.start.yours"), lines(awaited, true),
				eligible ? this.words.say("requests.start.yours.none")
						: this.words.say("requests.start.yours.not-eligible"),
				eligible ? new Link[] { begin } : new Link[0]);
		StartBlock next = StartBlock.of(this.words.say("requests.start.next"), lines(awaited, false),
				this.words.say("requests.start.next.none"));
		return List.of(yours,
				StartBlock.of(this.words.say("requests.start.whose"), counts(this.figures.counts(code)), "", list),
				next);
	}

	private Counts counts(PartyFigures.Counts counts) {
		return new Counts(this.words.say("requests.start.whose.turn"),
				List.of(this.words.say("requests.start.requests"), this.words.say("requests.start.late")),
				List.of(row(Actor.PARTY, counts.yours()), row(Actor.SECRETARIAT, counts.secretariat()),
						row(Actor.CENTRE, counts.centres())));
	}

	private Row row(Actor actor, Waiting waiting) {
		String list = "/requests?turn=" + actor;
		return new Row(this.words.say("requests.list.turn." + actor), List.of(new Count(waiting.all(), list, false),
				new Count(waiting.late(), list + "&overdue=true", true)));
	}

	private List<Line> lines(List<Awaited> awaited, boolean yours) {
		return awaited.stream().filter((one) -> (one.turn().actor() == Actor.PARTY) == yours).map(this::line).toList();
	}

	private Line line(Awaited one) {
		boolean draft = one.status() == RequestStatus.DRAFT;
		boolean others = one.turn().actor() != Actor.PARTY;
		return new Line("/requests/" + one.reference() + (draft ? "/edit" : ""), one.reference().value(), one.title(),
				others ? this.words.who(one.turn(), Reader.PARTY)
						: this.words.status(one.status(), Reader.PARTY).word(),
				one.turn().dueOn(), one.turn().dueOn() != null && this.calendar.isOver(one.turn().dueOn()), null);
	}

}
