package org.article12.routing.web;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.web.AddressValues.Unknown;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the coverage map is wanted. What is null does not narrow it.
 *
 * @param region only Parties of that regional group
 * @param party only that Party
 * @param area only that area
 * @param page the page of the list, from 1
 * @param unknown what the address asks for and nothing is known of
 */
record CoverageQuestion(@Nullable Region region, @Nullable PartyCode party, @Nullable AreaCode area, int page,
		List<Unknown> unknown) {

	/** Whether whole Parties are listed, and not single pairs of Party and area. */
	public boolean isOverview() {
		return this.party == null && this.area == null;
	}

	/** Whether it asks for less than everything. */
	public boolean narrows() {
		return this.region != null || !isOverview();
	}

}
