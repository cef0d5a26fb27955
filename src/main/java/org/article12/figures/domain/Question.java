package org.article12.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * What figures are asked for.
 *
 * @param first the first month that counts
 * @param last the last one
 * @param region only Parties of that region; null for all
 * @param area only requests for that area; null for all
 * @param group only Parties of that group; null for all
 * @param party only that Party's; null for all
 * @param centre only that centre's part; null for all
 */
public record Question(YearMonth first, YearMonth last, @Nullable Region region, @Nullable AreaCode area,
		@Nullable Group group, @Nullable PartyCode party, @Nullable CentreCode centre) {

	/** So many months are shown at most. */
	public static final int MOST_MONTHS = 60;

	/** Its months, in order. */
	public List<YearMonth> months() {
		return Stream.iterate(this.first, (month) -> !month.isAfter(this.last), (month) -> month.plusMonths(1))
			.toList();
	}

	/** The last day that counts. */
	LocalDate lastDay() {
		return this.last.atEndOfMonth();
	}

	/** Whether something that happened on a day counts. */
	boolean holds(@Nullable LocalDate day) {
		return day != null && !day.isBefore(this.first.atDay(1)) && !day.isAfter(lastDay());
	}

	/** Whether a request is among those that are asked for, whenever it was received. */
	boolean concerns(Fact fact) {
		return (this.region == null || fact.region() == this.region)
				&& (this.area == null || fact.areas().contains(this.area))
				&& (this.group == null || fact.groups().contains(this.group))
				&& (this.party == null || fact.party().equals(this.party))
				&& (this.centre == null || fact.part(this.centre) != null);
	}

	/** Whether a centre's part is among those that are asked for. */
	boolean concerns(Fact.Part part) {
		return (this.centre == null || part.centre().equals(this.centre))
				&& (this.area == null || part.asked().contains(this.area));
	}

}
