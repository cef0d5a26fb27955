package org.article12.core.paper;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the straight lines of a picture's outline. */
final class PicturePath {

	private static final Pattern PIECE = Pattern.compile("[A-Za-z]|-?\\d*\\.?\\d+");

	private final Deque<String> pieces = new ArrayDeque<>();

	private final Path2D.Double path = new Path2D.Double();

	private double x;

	private double y;

	private PicturePath(String written) {
		Matcher piece = PIECE.matcher(written);
		while (piece.find()) {
			this.pieces.add(piece.group());
		}
	}

	/** The outline that a path describes. */
	static Path2D of(String written) {
		return new PicturePath(written).read();
	}

	private Path2D read() {
		char command = 'M';
		while (!this.pieces.isEmpty()) {
			if (Character.isLetter(this.pieces.getFirst().charAt(0))) {
				command = this.pieces.removeFirst().charAt(0);
			}
			follow(command);
		}
		return this.path;
	}

	private void follow(char command) {
		boolean from = Character.isLowerCase(command);
		switch (String.valueOf(command).toUpperCase(Locale.ROOT)) {
			case "M" -> {
				move(from, true, true);
				this.path.moveTo(this.x, this.y);
			}
			case "L" -> {
				move(from, true, true);
				this.path.lineTo(this.x, this.y);
			}
			case "H" -> {
				move(from, true, false);
				this.path.lineTo(this.x, this.y);
			}
			case "V" -> {
				move(from, false, true);
				this.path.lineTo(this.x, this.y);
			}
			case "Z" -> {
				this.path.closePath();
				Point2D start = this.path.getCurrentPoint();
				this.x = start.getX();
				this.y = start.getY();
			}
			default -> throw new IllegalArgumentException("No picture of the portal has lines of kind " + command);
		}
	}

	private void move(boolean from, boolean across, boolean down) {
		if (across) {
			this.x = next() + (from ? this.x : 0);
		}
		if (down) {
			this.y = next() + (from ? this.y : 0);
		}
	}

	private double next() {
		return Double.parseDouble(this.pieces.removeFirst());
	}

}
