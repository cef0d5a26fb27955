package org.article12.progress;

import java.util.Collection;
import java.util.List;

/**
 * What a row is about that tells of an area in a region.
 *
 * @param area the area's code, or {@link RowKind#NONE}
 * @param region the region's name, or {@link RowKind#NONE}
 */
public record AreaInRegion(String area, String region) {

	private static final String BETWEEN = ":";

	/** What the code of a row says. */
	public static AreaInRegion of(String code) {
		int between = code.indexOf(BETWEEN);
		return new AreaInRegion(code.substring(0, between), code.substring(between + 1));
	}

	/** The code of its row. */
	public String code() {
		return this.area + BETWEEN + this.region;
	}

	/** The codes of the rows of all these areas in all these regions. */
	public static List<String> codes(Collection<String> areas, Collection<String> regions) {
		return areas.stream()
			.flatMap((area) -> regions.stream().map((region) -> new AreaInRegion(area, region).code()))
			.toList();
	}

}
