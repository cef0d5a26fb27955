package org.article12.centres.web;

import java.util.List;
import java.util.Map;

import org.article12.centres.CentreProposals;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.start.ProposalsStart;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What centres propose of their entries, on the Secretariat's start page. */
@Configuration(proxyBeanMethods = false)
class CentresStart {

	@Bean
	@Order(20)
	StartSection proposalsOfCentres(CentreProposals proposals, Centres centres, CentreRegisterWords words) {
		return new ProposalsStart<>(proposals::open, (open) -> lines(open, centres, words),
				() -> words.say("centres.start.proposals"),
				() -> new Link("/registers/centres", words.say("centres.start.register")));
	}

	private static List<Line> lines(Map<CentreCode, Long> open, Centres centres, CentreRegisterWords words) {
		return centres.all()
			.stream()
			.filter((centre) -> open.containsKey(centre.code()))
			.limit(StartBlock.LINES)
			.map((centre) -> new Line("/registers/centres/" + centre.code(), centre.code().value(),
					centre.currentName(), words.say("centres.register.proposals", open.getOrDefault(centre.code(), 0L)),
					null, false, null))
			.toList();
	}

}
