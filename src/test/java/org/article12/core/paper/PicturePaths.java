package org.article12.core.paper;

import java.awt.geom.Rectangle2D;

/** Where the outline of a mark is, for tests of pictures. */
public final class PicturePaths {

	private PicturePaths() {
	}

	/** The box around an outline. */
	public static Rectangle2D bounds(String path) {
		return PicturePath.of(path).getBounds2D();
	}

}
