package org.article12.lives.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {

	private static final int SEVEN_BITS = 0x7f;

	private static final int MICROS_OF_A_SECOND = 1_000_000;

	private static final int NANOS_OF_A_MICRO = 1_000;

	private final byte[] bytes;

	private int place;

	private long lastMoment;

	ByteReader(byte[] bytes) {
		this.bytes = bytes;
	}

	long number() {
		long rest = 0;
		int shift = 0;
		byte next;
		do {
			next = this.bytes[this.place++];
			rest |= (long) (next & SEVEN_BITS) << shift;
			shift += 7;
		}
		while (next < 0);
		return (rest >>> 1) ^ -(rest & 1);
	}

	boolean flag() {
		return this.bytes[this.place++] != 0;
	}

	String text() {
		int length = (int) number();
		String text = new String(this.bytes, this.place, length, StandardCharsets.UTF_8);
		this.place += length;
		return text;
	}

	<E extends Enum<E>> E choice(E[] values) {
		return values[(int) number()];
	}

	Instant moment() {
		this.lastMoment += number();
		return Instant.ofEpochSecond(Math.floorDiv(this.lastMoment, MICROS_OF_A_SECOND),
				(long) Math.floorMod(this.lastMoment, MICROS_OF_A_SECOND) * NANOS_OF_A_MICRO);
	}

	LocalDate day() {
		return LocalDate.ofEpochDay(number());
	}

	<T> @Nullable T maybe(Supplier<T> reading) {
		return flag() ? reading.get() : null;
	}

	<T> List<T> each(Supplier<T> reading) {
		int size = (int) number();
		List<T> values = new ArrayList<>(size);
		for (int one = 0; one < size; one++) {
			values.add(reading.get());
		}
		return values;
	}

}
