package org.article12.core.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads the names of codes, as a form or an address sends them. */
public final class Codes {

	private Codes() {
	}

	/**
	 * The code of that name.
	 * @return empty where there is none, or nothing was sent
	 */
	public static <E extends Enum<?>> Optional<E> find(Class<E> codes, @Nullable String name) {
		return Stream.of(codes.getEnumConstants()).filter((code) -> code.name().equals(name)).findFirst();
	}

}
