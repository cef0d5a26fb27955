package org.article12.words;

import java.util.List;

import org.article12.parties.Region;
import org.article12.routing.Audience;
import org.article12.routing.CoverageLevel;
import org.article12.routing.Criterion;
import org.article12.routing.Decided;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingQuestion;
import org.article12.words.MessageFamilies.Family;

/** The families of message keys of the routing module. */
final class RoutingFamilies {

	static final List<Family> ALL = List.of(MessageFamilies.of("routing.reason.", ReasonCode.class),
			MessageFamilies.of("routing.asked.", names(Audience.CENTRE)),
			MessageFamilies.of("routing.short.", names(Audience.PUBLIC)),
			MessageFamilies.of("routing.region.", Region.class),
			MessageFamilies.of("routing.criterion.", Criterion.class),
			MessageFamilies.of("routing.decided.works.", Decided.Circle.class),
			MessageFamilies.of("routing.decided.can.", Decided.Circle.class),
			MessageFamilies.of("routing.decided.better.", Criterion.class),
			MessageFamilies.of("routing.coverage.level.", CoverageLevel.class),
			MessageFamilies.of("routing.problem.", RoutingQuestion.Problem.class),
			MessageFamilies.of("routing.part.", weighted()), MessageFamilies.of("routing.order.first.", weighted()),
			MessageFamilies.of("routing.order.means.", weighted()));

	private RoutingFamilies() {
	}

	private static String[] weighted() {
		return Criterion.WEIGHTED.stream().map(Enum::name).toArray(String[]::new);
	}

	private static String[] names(Audience audience) {
		return audience.codes().stream().map(Enum::name).toArray(String[]::new);
	}

}
