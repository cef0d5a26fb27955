package org.article12.core.web.pieces;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A page while it is written: what is made for this reader alone, with the places of
 * remembered pieces in it.
 */
final class AssembledPage {

	/** Under which templates find the page that they are part of. */
	static final String NAME = "assembledPage";

	private static final String MARK = mark() + ":";

	/** Of characters. */
	private static final int WORTH_A_PLACE = 4_000;

	private final StringBuilder own = new StringBuilder(16_384);

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * A mark that nobody outside learns, so that no text that people wrote can be taken
	 * for it.
	 */
	static String mark() {
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		return "\u0000" + HexFormat.of().formatHex(random);
	}

	/** What templates write to. */
	PrintWriter writer() {
		return new Unlocked(this.own);
	}

	/**
	 * What a template writes where a piece is to stand. A short one is packed with what
	 * stands around it: on its own it refers to nothing before it, and many rows would
	 * take several times the bytes.
	 */
	String placeOf(Piece piece) {
		if (piece.html().length() < WORTH_A_PLACE) {
			return piece.html();
		}
		this.pieces.add(piece);
		return MARK + (this.pieces.size() - 1) + ";";
	}

	/** The page's parts in their order. */
	List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		String written = this.own.toString();
		int from = 0;
		for (int at = written.indexOf(MARK); at >= 0; at = written.indexOf(MARK, from)) {
			parts.add(new Own(written.substring(from, at)));
			int end = written.indexOf(';', at + MARK.length());
			parts.add(new Remembered(this.pieces.get(Integer.parseInt(written, at + MARK.length(), end, 10))));
			from = end + 1;
		}
		parts.add(new Own(written.substring(from)));
		return parts;
	}

	/** Writes a page as it is. */
	static void send(List<Part> parts, OutputStream to) throws IOException {
		for (Part part : parts) {
			to.write(part.plain());
		}
	}

	/** How many characters a page has. */
	static int length(List<Part> parts) {
		return parts.stream().mapToInt(Part::length).sum();
	}

	/** A part of a page. */
	sealed interface Part {

		byte[] plain();

		int length();

	}

	/** What is made for this reader alone. */
	record Own(String html) implements Part {

		@Override
		public byte[] plain() {
			return this.html.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int length() {
			return this.html.length();
		}

	}

	/** What others may have been sent too. */
	record Remembered(Piece piece) implements Part {

		@Override
		public byte[] plain() {
			return this.piece.packed().plain();
		}

		@Override
		public int length() {
			return this.piece.html().length();
		}

	}

	/**
	 * Writes for one thread. A template writes some thousand bits of a few characters
	 * each, and other writers lock twice for each.
	 */
	private static final class Unlocked extends PrintWriter {

		private final StringBuilder to;

		private Unlocked(StringBuilder to) {
			super(Writer.nullWriter());
			this.to = to;
		}

		@Override
		public void write(int character) {
			this.to.append((char) character);
		}

		@Override
		public void write(char[] characters, int from, int length) {
			this.to.append(characters, from, length);
		}

		@Override
		public void write(char[] characters) {
			this.to.append(characters);
		}

		@Override
		public void write(String text, int from, int length) {
			this.to.append(text, from, from + length);
		}

		@Override
		public void write(String text) {
			this.to.append(text);
		}

		@Override
		public void flush() {
			// All of it is there.
		}

	}

}
