package org.article12.lives.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.article12.assignments.OfferDecline;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.catalogue.AreaCode;
import org.article12.lives.AreaStood;
import org.article12.lives.CentrePart;
import org.article12.lives.Filing;
import org.article12.lives.Help;
import org.article12.lives.Life;
import org.article12.lives.Stretch;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.AreaStatus;
import org.article12.requests.AssignmentState;
import org.article12.requests.DeclineCode;
import org.article12.requests.Evaluation;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.Rating;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.article12.requests.UnservedCode;

/**
 * Writes a life as bytes: a report reads a hundred thousand of them, and as JSON that
 * takes several times as long. {@link LifeBytes} reads them. Who changes what is written,
 * or in which order, raises the version; then all lives are kept anew.
 */
final class LifeWriter {

	/**
	 * The form in which lives are kept. Choices are written by their places, so that it
	 * follows from them as well.
	 */
	static final int VERSION = Arrays
		.deepToString(new Object[] { 1, RequestStatus.values(), AreaStatus.values(), Actor.values(),
				Answers.Kind.values(), DeclineCode.values(), UnservedCode.values(), OfferDecline.values(),
				AssignmentState.Stage.values(), CentrePart.Answer.values(), Rating.values(), Region.values(),
				DevelopmentStatus.values() })
		.hashCode();

	private final ByteWriter to = new ByteWriter();

	private LifeWriter() {
	}

	static byte[] write(Life life) {
		LifeWriter writer = new LifeWriter();
		writer.life(life);
		return writer.to.written();
	}

	private void life(Life life) {
		id(life.request().value());
		this.to.text(life.reference().value());
		party(life.party());
		this.to.maybe(life.group(), this::group);
		this.to.day(life.receivedOn());
		this.to.flag(life.letter());
		this.to.each(life.filings(), this::filing);
		this.to.each(life.statuses(), (one) -> {
			this.to.choice(one.what());
			stretch(one);
		});
		this.to.each(life.turns(), (one) -> {
			turn(one.what());
			stretch(one);
		});
		this.to.each(life.areas(), (one) -> {
			area(one.what());
			stretch(one);
		});
		this.to.maybe(life.decline(), this.to::choice);
		this.to.each(life.parts(), this::part);
	}

	private void id(UUID id) {
		this.to.number(id.getMostSignificantBits());
		this.to.number(id.getLeastSignificantBits());
	}

	private void party(PartyCode party) {
		this.to.text(party.value());
	}

	private void centre(CentreCode centre) {
		this.to.text(centre.value());
	}

	private void area(AreaCode area) {
		this.to.text(area.value());
	}

	private void group(PartyThen group) {
		this.to.choice(group.region());
		this.to.choice(group.status());
		this.to.flag(group.leastDeveloped());
		this.to.flag(group.smallIsland());
	}

	private void stretch(Stretch<?> stretch) {
		this.to.moment(stretch.from());
		this.to.maybe(stretch.until(), this.to::moment);
	}

	private void filing(Filing filing) {
		this.to.moment(filing.at());
		this.to.each(filing.areas(), this::area);
		this.to.maybe(filing.kind(), this.to::choice);
		texts(filing.activities());
		this.to.flag(filing.otherActivity());
		texts(filing.agreements());
		texts(filing.languages());
		this.to.maybe(filing.budget(), this.to::number);
		this.to.flag(filing.publishable());
	}

	private void texts(List<String> texts) {
		this.to.each(texts, this.to::text);
	}

	private void turn(Turn turn) {
		this.to.choice(turn.actor());
		this.to.maybe(turn.centre(), this::centre);
		this.to.maybe(turn.dueOn(), this.to::day);
	}

	private void area(AreaStood area) {
		area(area.area());
		this.to.choice(area.status());
		this.to.maybe(area.centre(), this::centre);
		this.to.flag(area.reported());
		this.to.maybe(area.unserved(), this.to::choice);
	}

	private void part(CentrePart part) {
		this.to.maybe(part.assignment(), this::id);
		centre(part.centre());
		this.to.choice(part.stage());
		this.to.each(part.asked(), this::area);
		this.to.moment(part.offeredAt());
		this.to.choice(part.answer());
		this.to.maybe(part.answeredAt(), this.to::moment);
		this.to.each(part.taken(), this::area);
		this.to.each(part.left(), this::area);
		this.to.maybe(part.why(), this.to::choice);
		this.to.maybe(part.deliveredAt(), this.to::moment);
		this.to.maybe(part.endedAt(), this.to::moment);
		this.to.maybe(part.help(), this::help);
		this.to.maybe(part.evaluation(), this::evaluation);
	}

	private void help(Help help) {
		this.to.each(help.parties(), this::party);
		this.to.maybe(help.people(), (count) -> this.to.number(count));
		this.to.maybe(help.women(), (count) -> this.to.number(count));
		this.to.maybe(help.men(), (count) -> this.to.number(count));
		this.to.number(help.usd());
		this.to.flag(help.technologies());
	}

	private void evaluation(Evaluation evaluation) {
		this.to.choice(evaluation.timely());
		this.to.choice(evaluation.appropriate());
		this.to.choice(evaluation.countryDriven());
		this.to.choice(evaluation.usable());
	}

}
