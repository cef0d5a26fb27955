package org.article12.publicview.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.text.Text;
import org.article12.parties.Region;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * All that leaves the portal of one request whose Party agrees; nothing else does.
 *
 * @param reference its reference
 * @param party the Party that asks
 * @param region the Party's region when it was filed; null where that was not kept
 * @param year the year in which it was received
 * @param title its title
 * @param said what the Party says of it for the public; may be empty
 * @param stage where it stands
 * @param areas the areas of assistance
 * @param since when any of this last changed
 */
public record PublishedSummary(RequestReference reference, PartyCode party, @Nullable Region region, int year,
		String title, String said, PublicStage stage, List<PublishedArea> areas, Instant since) {

	public PublishedSummary {
		areas = List.copyOf(areas);
	}

	/** Whether the Party says more than the title. */
	public boolean isSaid() {
		return !Text.isBlank(this.said);
	}

	/** The centres that delivered, each once. */
	public List<CentreCode> centres() {
		return this.areas.stream().flatMap((area) -> Stream.ofNullable(area.centre())).distinct().toList();
	}

	/**
	 * An area of assistance.
	 *
	 * @param area which one
	 * @param centre the centre that delivered it; null before that
	 */
	public record PublishedArea(AreaCode area, @Nullable CentreCode centre) {
	}

}
