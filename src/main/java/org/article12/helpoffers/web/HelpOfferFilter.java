package org.article12.helpoffers.web;

import java.time.LocalDate;

import org.article12.catalogue.AreaCode;
import org.article12.core.text.Text;
import org.article12.core.web.AsOf;
import org.article12.core.web.Codes;
import org.article12.helpoffers.HelpOffered;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which offers of help a list shows.
 *
 * @param show a {@link Show}; what is alive where it is none
 * @param area the code of an area in which help can be had; empty for any
 * @param region the name of a region whose Parties it is for; empty for any
 */
record HelpOfferFilter(String show, String area, String region) {

	HelpOfferFilter(@Nullable String show, @Nullable String area, @Nullable String region) {
		this.show = Codes.find(Show.class, show).orElse(Show.ALIVE).name();
		this.area = Text.line(area);
		this.region = Text.line(region);
	}

	/** Whether it shows an offer, as it stands on a day. */
	boolean includes(HelpOffered help, LocalDate day) {
		boolean alive = Standing.of(help, day).isAlive();
		return switch (Show.valueOf(this.show)) {
			case ALIVE -> alive;
			case OVER -> !alive;
			case ALL -> true;
		} && isOfArea(help) && isOfRegion(help);
	}

	// What is no area, or no region, finds nothing.
	private boolean isOfArea(HelpOffered help) {
		return this.area.isEmpty() || AreaCode.isValid(this.area) && help.helpsIn(new AreaCode(this.area));
	}

	private boolean isOfRegion(HelpOffered help) {
		return this.region.isEmpty() || Codes.find(Region.class, this.region).filter(help::isForRegion).isPresent();
	}

	/** What the address of another page of the list asks for. */
	MultiValueMap<String, String> asked(AsOf asOf) {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("show", this.show);
		asked.add("area", this.area);
		asked.add("region", this.region);
		asked.add("as-of", asOf.typed());
		return asked;
	}

	/** Whether what is over is shown. */
	enum Show {

		/** What can be had, or will be. */
		ALIVE,
		/** What is over or was ended. */
		OVER,
		/** All that is on record. */
		ALL

	}

}
