package org.article12.core.web.pieces;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/** Packs a page whose remembered pieces are packed already. */
final class Packing {

	/** Of characters that are this page's own; few pages have as many. */
	private static final int LONG = 100_000;

	/**
	 * How hard it is packed: a third of the time that the next level takes, for a
	 * twentieth more bytes.
	 */
	private static final int LEVEL = 3;

	/** How hard a long page is packed, of which a twentieth is a kilobyte and more. */
	private static final int LEVEL_OF_LONG = 4;

	/** How a form's token is written ({@code fragments/forms.html}, and Thymeleaf). */
	private static final String TOKEN = "name=\"_csrf\" value=\"";

	/** How the name of a press is written ({@code fragments/forms.html}). */
	private static final String PRESS = "name=\"press\" value=\"";

	/** How both begin. */
	private static final String FIELD = "name=\"";

	/**
	 * Stands for a name while what comes after it is packed, which may refer to what came
	 * before the name and never to the name itself.
	 */
	private static final char NAMELESS = 1;

	private final List<AssembledPage.Part> parts;

	private final List<byte[]> packed = new ArrayList<>();

	private final List<Named> named = new ArrayList<>();

	private final List<Name> names = new ArrayList<>();

	private final Deflater deflater;

	private final ByteArrayOutputStream some = new ByteArrayOutputStream(16_384);

	private int check;

	private int length;

	private Packing(List<AssembledPage.Part> parts) {
		this.parts = parts;
		this.deflater = new Deflater(isLong(parts) ? LEVEL_OF_LONG : LEVEL, true);
	}

	private static boolean isLong(List<AssembledPage.Part> parts) {
		return parts.stream()
			.filter(AssembledPage.Own.class::isInstance)
			.mapToInt(AssembledPage.Part::length)
			.sum() > LONG;
	}

	/** These parts as one page. */
	static Packed page(List<AssembledPage.Part> parts) {
		Packing packing = new Packing(parts);
		try {
			return packing.packed();
		}
		finally {
			packing.deflater.end();
		}
	}

	private Packed packed() {
		boolean nameable = this.parts.stream().noneMatch(Packing::hasNameless);
		for (AssembledPage.Part part : this.parts) {
			switch (part) {
				case AssembledPage.Remembered(Piece piece) -> add(piece.packed());
				case AssembledPage.Own(String html) when nameable -> addNamed(html);
				case AssembledPage.Own(String html) -> add(html, Deflater.FULL_FLUSH);
			}
		}
		this.packed.add(taken());
		List<PackedPage.Place> places = this.named.stream()
			.map((each) -> new PackedPage.Place(each.name(), each.length(), Checksum.factor(this.length - each.end())))
			.toList();
		return new Packed(new PackedPage(List.copyOf(this.packed), places, this.check, this.length),
				List.copyOf(this.names), nameable);
	}

	private static boolean hasNameless(AssembledPage.Part part) {
		return part instanceof AssembledPage.Own(String html) && html.indexOf(NAMELESS) >= 0;
	}

	private void addNamed(String html) {
		int from = 0;
		for (int field = html.indexOf(FIELD); field >= 0; field = html.indexOf(FIELD, field + 1)) {
			boolean token = html.startsWith(TOKEN, field);
			if (token || html.startsWith(PRESS, field)) {
				int begin = field + (token ? TOKEN : PRESS).length();
				int end = endOfName(html, begin);
				if (end > begin) {
					add(html.substring(from, begin), Deflater.SYNC_FLUSH);
					add(new Name(token, html.substring(begin, end)));
					from = end;
				}
			}
		}
		// A full flush: what follows refers to nothing before the piece.
		add(html.substring(from), Deflater.FULL_FLUSH);
	}

	/** Where a name ends; where it begins, when it is none. */
	private static int endOfName(String html, int begin) {
		int end = begin;
		while (end < html.length() && isOfName(html.charAt(end))) {
			end++;
		}
		return (end < html.length() && html.charAt(end) == '"') ? end : begin;
	}

	private static boolean isOfName(char letter) {
		return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
				|| letter == '-' || letter == '_' || letter == '=';
	}

	private void add(Name name) {
		if (!this.names.contains(name)) {
			this.names.add(name);
		}
		this.packed.add(taken());
		byte[] nameless = new byte[name.text().length()];
		Arrays.fill(nameless, (byte) NAMELESS);
		deflate(nameless, Deflater.SYNC_FLUSH);
		this.some.reset();
		this.length += nameless.length;
		this.check = Checksum.times(Checksum.factor(nameless.length), this.check);
		this.named.add(new Named(this.names.indexOf(name), nameless.length, this.length));
	}

	private void add(String html, int flush) {
		if (!html.isEmpty()) {
			byte[] plain = html.getBytes(StandardCharsets.UTF_8);
			deflate(plain, flush);
			added(Checksum.of(plain), plain.length);
		}
	}

	private void add(Piece.Packed piece) {
		this.some.writeBytes(piece.deflated());
		added(piece.check(), piece.plain().length);
	}

	private void added(int sum, int bytes) {
		this.check = Checksum.times(Checksum.factor(bytes), this.check) ^ sum;
		this.length += bytes;
	}

	private byte[] taken() {
		byte[] bytes = this.some.toByteArray();
		this.some.reset();
		return bytes;
	}

	private void deflate(byte[] plain, int flush) {
		deflate(this.deflater, plain, flush, this.some);
	}

	/** Writes blocks of DEFLATE that are not the last and end with a whole byte. */
	static void deflate(Deflater deflater, byte[] plain, int flush, ByteArrayOutputStream to) {
		byte[] some = new byte[Math.min(8192, plain.length + 64)];
		deflater.setInput(plain);
		int written;
		do {
			written = deflater.deflate(some, 0, some.length, flush);
			to.write(some, 0, written);
		}
		while (written == some.length);
	}

	/**
	 * What is new in each page: the token of its forms, or the name of a press.
	 *
	 * @param token whether it is the token
	 * @param text of ASCII
	 */
	record Name(boolean token, String text) {
	}

	/** Where a name ends in the page. */
	private record Named(int name, int length, int end) {
	}

	/**
	 * A page that was packed.
	 *
	 * @param page the page
	 * @param names the names that it was made with
	 * @param named whether its names were found
	 */
	record Packed(PackedPage page, List<Name> names, boolean named) {

		/** The page as it was made. */
		List<String> texts() {
			return this.names.stream().map(Name::text).toList();
		}

		/**
		 * Whether the page may be sent again with other names: each of these stands
		 * nowhere else in it.
		 * @param parts those of the page
		 */
		boolean takesOtherNames(List<AssembledPage.Part> parts) {
			return this.named && IntStream.range(0, this.names.size())
				.allMatch((name) -> parts.stream()
					.mapToInt((part) -> times(this.names.get(name).text(), part))
					.sum() == this.page.placesOf(name));
		}

		private static int times(String name, AssembledPage.Part part) {
			int times = 0;
			if (part instanceof AssembledPage.Own(String html)) {
				for (int at = html.indexOf(name); at >= 0; at = html.indexOf(name, at + 1)) {
					times++;
				}
			}
			return times;
		}

	}

}
