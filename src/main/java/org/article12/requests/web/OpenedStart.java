package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.store.OpenedList;
import org.article12.requests.store.OpenedList.Opened;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads a Party and the Secretariat back to the requests that one opened last. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OpenedStart implements StartSection {

	private final OpenedList opened;

	private final RequestWords words;

	OpenedStart(OpenedList opened, RequestWords words) {
		this.opened = opened;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role != Role.CENTRE;
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		boolean party = reader.role() == Role.PARTY;
		List<Opened> opened = party ? this.opened.ofParty(reader) : this.opened.submitted(reader);
		return List.of(StartBlock.of(this.words.say("core.start.opened"),
				opened.stream().map((one) -> line(one, Reader.of(reader))).toList(),
				this.words.say("core.start.opened.none")));
	}

	private Line line(Opened one, Reader reader) {
		String to = (reader == Reader.SECRETARIAT) ? "/triage/" + one.reference()
				: "/requests/" + one.reference() + ((one.status() == RequestStatus.DRAFT) ? "/edit" : "");
		return new Line(to, one.reference().value(), one.title(), this.words.status(one.status(), reader).word(), null,
				false, one.at());
	}

}
