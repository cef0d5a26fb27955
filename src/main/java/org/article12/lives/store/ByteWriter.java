package org.article12.lives.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Writes values one after the other, small ones in few bytes. */
final class ByteWriter {

	private static final int SEVEN_BITS = 0x7f;

	private static final int MORE = 0x80;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

	private long lastMoment;

	byte[] written() {
		return this.bytes.toByteArray();
	}

	void number(long value) {
		long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
		while ((rest & ~SEVEN_BITS) != 0) {
			this.bytes.write((int) (rest & SEVEN_BITS) | MORE);
			rest >>>= 7;
		}
		this.bytes.write((int) rest);
	}

	void flag(boolean value) {
		this.bytes.write(value ? 1 : 0);
	}

	void text(String value) {
		byte[] text = value.getBytes(StandardCharsets.UTF_8);
		number(text.length);
		this.bytes.writeBytes(text);
	}

	void choice(Enum<?> value) {
		number(value.ordinal());
	}

	/** Microseconds since the moment before. */
	void moment(Instant value) {
		long micros = ChronoUnit.MICROS.between(Instant.EPOCH, value);
		number(micros - this.lastMoment);
		this.lastMoment = micros;
	}

	void day(LocalDate value) {
		number(value.toEpochDay());
	}

	<T> void maybe(@Nullable T value, Consumer<T> writing) {
		flag(value != null);
		if (value != null) {
			writing.accept(value);
		}
	}

	<T> void each(Collection<T> values, Consumer<T> writing) {
		number(values.size());
		values.forEach(writing);
	}

}
