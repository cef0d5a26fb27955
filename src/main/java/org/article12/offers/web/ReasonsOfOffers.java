package org.article12.offers.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.assignments.OfferReason;
import org.article12.assignments.OfferReasonWords;
import org.article12.core.ReaderLanguage;
import org.article12.routing.Audience;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingWords;
import org.springframework.stereotype.Component;

/** Tells a centre, and the Party, why that centre was asked, in routing's words. */
@Component
class ReasonsOfOffers implements OfferReasonWords {

	private final RoutingWords words;

	ReasonsOfOffers(RoutingWords words) {
		this.words = words;
	}

	@Override
	public List<String> forTheCentre(List<OfferReason> reasons) {
		return sentences(reasons, Audience.CENTRE);
	}

	@Override
	public List<String> forTheParty(List<OfferReason> reasons) {
		return sentences(reasons, Audience.PUBLIC);
	}

	private List<String> sentences(List<OfferReason> reasons, Audience audience) {
		return this.words.sentences(reasons.stream().flatMap(ReasonsOfOffers::reason).toList(), audience,
				ReaderLanguage.get());
	}

	// A reason of older rules may have no code any more.
	private static Stream<Reason> reason(OfferReason reason) {
		return Stream.of(ReasonCode.values())
			.filter((code) -> code.name().equals(reason.code()))
			.map((code) -> new Reason(code, reason.parameters()));
	}

}
