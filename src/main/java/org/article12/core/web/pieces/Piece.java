package org.article12.core.web.pieces;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * A remembered part of a page. It is packed once, when a page first sends it, and what is
 * packed is put between other packed parts.
 */
final class Piece {

	private final String html;

	private volatile Holes.@Nullable Cut cut;

	private volatile @Nullable Packed packed;

	Piece(String html) {
		this.html = html;
	}

	String html() {
		return this.html;
	}

	/** The piece as a page has it that writes these texts into its holes. */
	String filled(List<String> texts) {
		Holes.Cut parts = cut();
		StringBuilder filled = new StringBuilder(this.html.length());
		for (int hole = 0; hole < parts.holes().size(); hole++) {
			filled.append(parts.between().get(hole))
				.append(HtmlEscape.escapeHtml4Xml(texts.get(parts.holes().get(hole))));
		}
		return filled.append(parts.between().getLast()).toString();
	}

	/** The piece, cut at its holes. */
	Holes.Cut cut() {
		Holes.Cut known = this.cut;
		if (known == null) {
			known = Holes.cut(this.html);
			this.cut = known;
		}
		return known;
	}

	/** The piece as it goes over the wire. */
	Packed packed() {
		Packed known = this.packed;
		if (known == null) {
			known = Packed.of(this.html);
			this.packed = known;
		}
		return known;
	}

	/**
	 * What the markup of a piece follows from.
	 *
	 * @param template the template that it stands in
	 * @param fragment its name there
	 * @param given the values it is made of, by name
	 * @param language the reader's
	 * @param zone in which times are written; null for the portal's
	 */
	record Key(String template, String fragment, Map<String, @Nullable Object> given, Locale language,
			@Nullable ZoneId zone) {
	}

	/**
	 * A piece as it goes over the wire.
	 *
	 * @param plain its bytes
	 * @param deflated the same in blocks of DEFLATE that refer to nothing before them,
	 * are not the last and end with a whole byte
	 * @param check the checksum of what is not packed
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Packed(byte[] plain, byte[] deflated, int check) {

		static Packed of(String html) {
			byte[] plain = html.getBytes(StandardCharsets.UTF_8);
			ByteArrayOutputStream deflated = new ByteArrayOutputStream(plain.length / 4 + 64);
			Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
			try {
				Packing.deflate(deflater, plain, Deflater.FULL_FLUSH, deflated);
			}
			finally {
				deflater.end();
			}
			return new Packed(plain, deflated.toByteArray(), Checksum.of(plain));
		}

	}

}
