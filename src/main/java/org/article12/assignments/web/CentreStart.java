package org.article12.assignments.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.AssignmentFilter;
import org.article12.assignments.store.AssignmentCounts;
import org.article12.assignments.store.AssignmentCounts.Counts;
import org.article12.assignments.store.AssignmentList;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Count;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartBlock.Row;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.requests.RequestWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The start page of a centre: what waits for it, and where its assignments stand. */
@Component
@Order(10)
class CentreStart implements StartSection {

	private final AssignmentList list;

	private final AssignmentCounts counts;

	private final RequestWords words;

	CentreStart(AssignmentList list, AssignmentCounts counts, RequestWords words) {
		this.list = list;
		this.counts = counts;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role == Role.CENTRE;
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		CentreCode centre = reader.ownCentre();
		List<Line> lines = this.list.waiting(centre, StartBlock.LINES).stream().map(this::line).toList();
		return List.of(
				StartBlock.of(this.words.say("assignments.start.waits"), lines,
						this.words.say("assignments.start.waits.none")),
				StartBlock.of(this.words.say("assignments.start.standing"), counts(this.counts.of(centre, reader.id())),
						"", new Link(AssignmentFilter.ALL.address(), this.words.say("assignments.start.all"))));
	}

	private StartBlock.Counts counts(Counts counts) {
		return new StartBlock.Counts(this.words.say("assignments.start.standing.of"),
				List.of(this.words.say("assignments.start.assignments"), this.words.say("assignments.start.late")),
				Stream.of(AssignmentStatus.OFFERED, AssignmentStatus.ACCEPTED, AssignmentStatus.REPORTED)
					.map((status) -> new Row(this.words.say("assignments.status." + status),
							List.of(count(AssignmentFilter.of(status), counts),
									count(AssignmentFilter.overdue(status), counts))))
					.toList());
	}

	private static Count count(AssignmentFilter filter, Counts counts) {
		return new Count(counts.of(filter), filter.address(), filter.overdue());
	}

	private Line line(AssignmentList.Row row) {
		return new Line(
				"/assignments/" + row.id(), row.reference(), row.title(), this.words.say("assignments.start.line",
						row.party(), this.words.say("assignments.status." + row.status().name())),
				row.dueOn(), row.late(), null);
	}

}
