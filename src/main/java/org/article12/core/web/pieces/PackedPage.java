package org.article12.core.web.pieces;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/**
 * A page packed by GZIP (RFC 1952), with places for what is new each time it is sent: the
 * token of its forms, and the names of their presses. Only what is not packed already is
 * packed for it.
 */
final class PackedPage {

	private static final byte[] HEAD = { 0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, 0 };

	/** An empty last block of DEFLATE (RFC 1951, 3.2.6). */
	private static final byte[] END = { 3, 0 };

	/** What stands before each place, and after the last. */
	private final List<byte[]> packed;

	private final List<Place> places;

	private final int check;

	private final int length;

	/**
	 * A page of blocks that are not the last and end with a whole byte.
	 * @param packed what stands before each place, and after the last
	 * @param places the places
	 * @param check what all but the names add to the checksum
	 * @param length of the page, not packed, names and all
	 */
	PackedPage(List<byte[]> packed, List<Place> places, int check, int length) {
		this.packed = packed;
		this.places = places;
		this.check = check;
		this.length = length;
	}

	/** How many bytes it keeps. */
	int size() {
		return this.packed.stream().mapToInt((bytes) -> bytes.length).sum();
	}

	/** In how many places one of its names stands. */
	long placesOf(int name) {
		return this.places.stream().filter((place) -> place.name() == name).count();
	}

	/** Packed, with these names in it. */
	byte[] with(List<String> names) {
		ByteArrayOutputStream page = new ByteArrayOutputStream(size() + 64 * this.places.size() + 32);
		page.writeBytes(HEAD);
		int sum = this.check;
		for (int at = 0; at < this.places.size(); at++) {
			Place place = this.places.get(at);
			byte[] name = names.get(place.name()).getBytes(StandardCharsets.US_ASCII);
			page.writeBytes(this.packed.get(at));
			stored(name, page);
			sum ^= Checksum.times(place.factor(), Checksum.of(name));
		}
		page.writeBytes(this.packed.getLast());
		page.writeBytes(END);
		littleEndian(sum, 4, page);
		littleEndian(this.length, 4, page);
		return page.toByteArray();
	}

	/** Not packed, with these names in it. */
	byte[] plainWith(List<String> names) throws IOException {
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(with(names)), 8192)) {
			return plain.readAllBytes();
		}
	}

	/** A block that is not packed (RFC 1951, 3.2.4). */
	private static void stored(byte[] bytes, ByteArrayOutputStream to) {
		to.write(0);
		littleEndian(bytes.length, 2, to);
		littleEndian(~bytes.length, 2, to);
		to.writeBytes(bytes);
	}

	private static void littleEndian(int number, int bytes, ByteArrayOutputStream to) {
		for (int at = 0; at < bytes; at++) {
			to.write(number >>> 8 * at);
		}
	}

	/**
	 * Where a name stands.
	 *
	 * @param name which of the page's names
	 * @param length of its characters, all of ASCII
	 * @param factor of its checksum
	 */
	record Place(int name, int length, int factor) {
	}

}
