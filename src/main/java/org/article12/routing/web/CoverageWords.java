package org.article12.routing.web;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.routing.CoverageLevel;
import org.article12.routing.RoutingWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the coverage map, in the reader's language. */
@Component
class CoverageWords extends Words {

	private final Parties parties;

	private final RoutingWords routing;

	private final Formats formats;

	CoverageWords(MessageSource messages, Parties parties, RoutingWords routing, Formats formats) {
		super(messages);
		this.parties = parties;
		this.routing = routing;
		this.formats = formats;
	}

	String party(PartyCode code) {
		return this.parties.name(code, ReaderLanguage.get());
	}

	String region(Region region) {
		return say("routing.region." + region.name());
	}

	String area(AreaCode code) {
		return this.routing.area(code);
	}

	String level(CoverageLevel level) {
		return say("routing.coverage.level." + level.name());
	}

	String number(int figure) {
		return this.formats.number(figure);
	}

	/** Several in a row. */
	String list(List<String> items) {
		return items.stream().reduce((one, other) -> say("routing.list", one, other)).orElse("");
	}

	/** Centres by their codes. */
	String codes(List<CentreCode> centres) {
		return list(centres.stream().map(CentreCode::value).toList());
	}

}
