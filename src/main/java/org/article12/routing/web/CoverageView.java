package org.article12.routing.web;

import java.util.List;

import org.article12.core.PageOf;
import org.article12.core.web.Glyph;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * The page of the coverage map.
 *
 * @param counts how many pairs of Party and area there are at each level
 * @param pairs how many pairs there are in all
 * @param parties Parties with their counts; null where single pairs are listed
 * @param each single pairs; null where Parties are listed
 * @param subject words for what each pair stands for: Party or area
 * @param links the addresses of the list's pages
 * @param picture the map as SVG; empty for a single Party
 * @param csv the address of the same part as CSV
 * @param xlsx the address of the same part as a workbook
 * @param svg the address of the picture as a file
 */
record CoverageView(List<Count> counts, int pairs, @Nullable PageOf<PartyLine> parties, @Nullable PageOf<PairLine> each,
		String subject, PageLinks links, String picture, String csv, String xlsx, String svg) {

	/**
	 * A level and how often it occurs.
	 *
	 * @param word the level
	 * @param glyph its drawing
	 * @param count how often
	 */
	record Count(String word, Glyph glyph, int count) {
	}

	/**
	 * A Party by name.
	 *
	 * @param name its name
	 * @param region its regional group
	 * @param to the address of its areas
	 */
	record NamedParty(String name, String region, String to) {
	}

	/**
	 * Parties in the list: one, or all for which there is no gap and the counts are the
	 * same.
	 *
	 * @param parties which
	 * @param counts how many areas there are at each level, the worst first
	 * @param gaps the first areas without a centre
	 * @param more how many more there are
	 */
	record PartyLine(List<NamedParty> parties, List<Count> counts, List<String> gaps, int more) {
	}

	/**
	 * A pair of Party and area.
	 *
	 * @param name of the Party or the area
	 * @param to where to see more of it
	 * @param word the level
	 * @param glyph its drawing
	 * @param first centres of round 1
	 * @param second centres of round 2
	 * @param full centres without free capacity
	 */
	record PairLine(String name, String to, String word, Glyph glyph, String first, String second, String full) {
	}

	/**
	 * What the filters offer.
	 *
	 * @param regions the regional groups
	 * @param parties the eligible Parties
	 * @param areas the areas that can be asked for
	 */
	record Choices(List<Option> regions, List<Option> parties, List<Option> areas) {
	}

}
