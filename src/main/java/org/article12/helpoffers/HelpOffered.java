package org.article12.helpoffers;

import java.time.LocalDate;
import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.parties.PartyInRegion;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that he offers.
 *
 * @param giver who
 * @param title what, in a line
 * @param areas the areas of assistance in which; none for all
 * @param regions the regions whose Parties it is for
 * @param parties the Parties besides that it is for; it is for all where neither a region
 * nor a Party is named
 * @param sum how much; null where that is not said
 * @param from the first day on which it can be had
 * @param until the last such day; null where none is set
 * @param conditions on what conditions, in words
 * @param contact how the Secretariat reaches the giver; never shown to anybody else
 * @param source from where it is known
 * @param open whether the giver agrees that it is made public
 * @param endedOn the day from which it is not offered any more; null while it is
 */
public record HelpOffered(Giver giver, String title, List<AreaCode> areas, List<Region> regions,
		List<PartyCode> parties, @Nullable Sum sum, LocalDate from, @Nullable LocalDate until, String conditions,
		String contact, String source, boolean open, @Nullable LocalDate endedOn) {

	public HelpOffered {
		areas = List.copyOf(areas);
		regions = List.copyOf(regions);
		parties = List.copyOf(parties);
	}

	/** The same where it is not to be public. */
	public HelpOffered notPublic() {
		return new HelpOffered(this.giver, this.title, this.areas, this.regions, this.parties, this.sum, this.from,
				this.until, this.conditions, this.contact, this.source, false, this.endedOn);
	}

	/** Whether it can be had in an area, or in the heading over it. */
	public boolean helpsIn(AreaCode area) {
		return this.areas.isEmpty() || this.areas.contains(area)
				|| area.parent().filter(this.areas::contains).isPresent();
	}

	/** Whether it is for a Party. */
	public boolean isFor(PartyInRegion party) {
		return isForAll() || this.regions.contains(party.region()) || this.parties.contains(party.code());
	}

	/** Whether it is for some Party of a region, whatever Party that is. */
	public boolean isForRegion(Region region) {
		return isForAll() || this.regions.contains(region);
	}

	/** Whether it is for all Parties. */
	public boolean isForAll() {
		return this.regions.isEmpty() && this.parties.isEmpty();
	}

	/** Whether it can be had on a day. */
	public boolean standsOn(LocalDate day) {
		return standsBetween(day, day);
	}

	/** Whether it can be had on any day of a period. */
	public boolean standsBetween(LocalDate first, LocalDate last) {
		LocalDate end = lastDay();
		return !this.from.isAfter(last) && (end == null || !end.isBefore(first) && !end.isBefore(this.from));
	}

	/** Whether it can no longer be had on a day. */
	public boolean isOverOn(LocalDate day) {
		LocalDate end = lastDay();
		return end != null && end.isBefore(day);
	}

	private @Nullable LocalDate lastDay() {
		LocalDate beforeItEnded = (this.endedOn != null) ? this.endedOn.minusDays(1) : null;
		return (beforeItEnded == null || this.until != null && this.until.isBefore(beforeItEnded)) ? this.until
				: beforeItEnded;
	}

}
