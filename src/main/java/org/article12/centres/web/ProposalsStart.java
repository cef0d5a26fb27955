package org.article12.centres.web;

import java.util.List;
import java.util.Map;

import org.article12.centres.CentreProposals;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What centres propose of their entries, on the Secretariat's start page. */
@Component
@Order(20)
class ProposalsStart implements StartSection {

	private final CentreProposals proposals;

	private final Centres centres;

	private final CentreRegisterWords words;

	ProposalsStart(CentreProposals proposals, Centres centres, CentreRegisterWords words) {
		this.proposals = proposals;
		this.centres = centres;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role.includes(Role.OFFICER);
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		Map<CentreCode, Long> open = this.proposals.open();
		if (open.isEmpty()) {
			return List.of();
		}
		List<Line> lines = this.centres.all()
			.stream()
			.filter((centre) -> open.containsKey(centre.code()))
			.limit(StartBlock.LINES)
			.map((centre) -> new Line("/registers/centres/" + centre.code(), centre.code().value(),
					centre.currentName(),
					this.words.say("centres.register.proposals", open.getOrDefault(centre.code(), 0L)), null, false,
					null))
			.toList();
		return List.of(StartBlock.of(this.words.say("centres.start.proposals"), lines, "",
				new Link("/registers/centres", this.words.say("centres.start.register"))));
	}

}
