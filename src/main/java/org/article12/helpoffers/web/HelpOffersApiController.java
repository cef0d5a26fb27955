package org.article12.helpoffers.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.web.PublicJson;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.OffersOfHelp;
import org.article12.helpoffers.Sum;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What help is offered as JSON, as far as it may be public: never how the Secretariat
 * reaches whoever gives it, nor from where it is known.
 */
@RestController
record HelpOffersApiController(OffersOfHelp offers, Parties parties) {

	@GetMapping("/api/v1/offers-of-help")
	ResponseEntity<List<OfferOfHelpJson>> offersOfHelp() {
		return PublicJson.cacheable(this.offers.published().stream().map(this::json).toList());
	}

	private OfferOfHelpJson json(OfferOfHelp offer) {
		HelpOffered help = offer.help();
		Giver giver = help.giver();
		Sum sum = help.sum();
		return new OfferOfHelpJson(offer.reference(), giver.kind(), giver.asParty().map(PartyCode::value).orElse(null),
				giver.asParty().flatMap(this.parties::find).map(Party::name).orElse(giver.name()), help.title(),
				help.areas().stream().map(AreaCode::value).toList(),
				help.regions().stream().map(Region::title).toList(),
				help.parties().stream().map(PartyCode::value).toList(), (sum != null) ? sum.units() : null,
				(sum != null) ? sum.currency() : null, help.from().toString(),
				(help.until() != null) ? help.until().toString() : null, help.conditions());
	}

	/**
	 * An offer of help.
	 *
	 * @param party the code of the Party that gives; null for others
	 * @param areas codes of areas; none for all
	 * @param regions the regions whose Parties it is for
	 * @param parties the Parties besides; for all where neither is named
	 */
	@Schema(name = "OfferOfHelp")
	record OfferOfHelpJson(String reference, GiverKind kind, @Nullable String party, String giver, String title,
			List<String> areas, List<String> regions, List<String> parties, @Nullable Long amount,
			@Nullable String currency, String from, @Nullable String until, String conditions) {
	}

}
