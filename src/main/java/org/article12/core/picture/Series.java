package org.article12.core.picture;

import java.util.List;

/**
 * Figures of one kind: one for each label of the picture, in the same order.
 *
 * @param name what they count
 * @param figures the figures
 */
public record Series(String name, List<Figure> figures) {

	public Series {
		figures = List.copyOf(figures);
	}

}
