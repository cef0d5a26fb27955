package org.article12.core.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.picture.Drawing.Mark;
import org.article12.core.picture.Drawing.Writing;
import org.article12.core.text.Text;

/** Draws marks and words one after the other. */
final class Pen {

	/** How much room a letter takes, about. */
	static final double LETTER = 6.7;

	private static final int MOST_ROOM = 230;

	private static final int AROUND = 14;

	private static final String NONE = "none";

	private static final double EDGE = 0.75;

	private final Map<String, Pattern> patterns = new LinkedHashMap<>();

	private final List<Mark> marks = new ArrayList<>();

	private final List<Writing> words = new ArrayList<>();

	/** How much room the labels of a picture need beside it, and at most get. */
	static int room(Picture picture) {
		int longest = Stream.concat(picture.labels().stream().map(Label::words), Stream.of(picture.unit()))
			.mapToInt(String::length)
			.max()
			.orElse(0);
		return (int) Math.min(MOST_ROOM, longest * LETTER + AROUND);
	}

	/** A number as short as it can be written. */
	static String figure(double number) {
		double rounded = Math.round(number * 10) / 10.0;
		return (rounded == Math.rint(rounded)) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	/** A filled field with a thin edge. */
	void field(double x, double y, double width, double height, Pattern pattern) {
		area("M%s %sh%sv%sh%sz".formatted(figure(x), figure(y), figure(width), figure(height), figure(-width)),
				pattern);
	}

	/** A filled area with a thin edge. */
	void area(String path, Pattern pattern) {
		if (!pattern.figure().isEmpty()) {
			this.patterns.put(pattern.id(), pattern);
		}
		this.marks.add(new Mark(path, pattern.fill(), Pattern.INK, EDGE, NONE));
	}

	/** Lines that divide. */
	void line(String path, String colour) {
		this.marks.add(new Mark(path, NONE, colour, 1, NONE));
	}

	/** A line that shows figures. */
	void trace(String path, String colour, String dashes) {
		this.marks.add(new Mark(path, NONE, colour, 2, dashes));
	}

	/** Words that begin at a place, no wider than there is room. */
	void start(double x, double y, double room, String words) {
		write(x, y, "start", false, Text.shortened(words, letters(room)));
	}

	/** Words around a place. */
	void middle(double x, double y, String words) {
		write(x, y, "middle", false, words);
	}

	/** Words that end at a place, no wider than there is room. */
	void end(double x, double y, double room, String words) {
		write(x, y, "end", false, Text.shortened(words, letters(room)));
	}

	/** Words that run upwards from a place, no longer than there is room. */
	void upwards(double x, double y, double room, String words) {
		write(x, y, "start", true, Text.shortened(words, letters(room)));
	}

	private void write(double x, double y, String anchor, boolean turned, String words) {
		if (!words.isEmpty()) {
			this.words.add(new Writing(x, y, anchor, turned, words));
		}
	}

	private static int letters(double room) {
		return Math.max(1, (int) (room / LETTER));
	}

	/** What was drawn. */
	Drawing done(double width, double height) {
		return new Drawing((int) Math.ceil(width), (int) Math.ceil(height), List.copyOf(this.patterns.values()),
				List.copyOf(this.marks), List.copyOf(this.words));
	}

}
