package org.article12.notifications.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.Words;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Count;
import org.article12.core.start.StartBlock.Counts;
import org.article12.core.start.StartBlock.Row;
import org.article12.core.start.StartSection;
import org.article12.core.trouble.Troubles;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the portal could not do, on an administrator's start page. */
@Component
@Order(30)
class TroublesStart extends Words implements StartSection {

	private final Troubles troubles;

	TroublesStart(MessageSource messages, Troubles troubles) {
		super(messages);
		this.troubles = troubles;
	}

	@Override
	public boolean isFor(Role role) {
		return role == Role.ADMINISTRATOR;
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		long count = this.troubles.count();
		List<Row> rows = (count == 0) ? List.of() : List
			.of(new Row(say("notifications.start.troubles.all"), List.of(new Count(count, "/troubles", true))));
		return List.of(StartBlock.of(
				say("notifications.start.troubles"), new Counts(say("notifications.start.troubles.of"),
						List.of(say("notifications.start.troubles.count")), rows),
				say("notifications.start.troubles.none")));
	}

}
