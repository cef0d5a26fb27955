package org.article12.assignments.web;

import java.util.List;

import org.article12.assignments.store.OpenedAssignments;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.Role;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.parties.Parties;
import org.article12.requests.RequestWords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads somebody of a centre back to the assignments that she opened last. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OpenedAssignmentsStart implements StartSection {

	private final OpenedAssignments opened;

	private final Parties parties;

	private final RequestWords words;

	OpenedAssignmentsStart(OpenedAssignments opened, Parties parties, RequestWords words) {
		this.opened = opened;
		this.parties = parties;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role == Role.CENTRE;
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		CentreCode centre = reader.ownCentre();
		return List.of(StartBlock.of(this.words.say("core.start.opened"),
				this.opened.of(reader, centre).stream().map(this::line).toList(),
				this.words.say("core.start.opened.none")));
	}

	private Line line(OpenedAssignments.Opened one) {
		return new Line("/assignments/" + one.id(), one.reference(), one.title(),
				this.words.say("assignments.start.line", this.parties.name(one.party(), ReaderLanguage.get()),
						this.words.say("assignments.status." + one.status().name())),
				null, false, one.at());
	}

}
