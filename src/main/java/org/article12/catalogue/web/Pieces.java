package org.article12.catalogue.web;

import java.util.Arrays;
import java.util.List;

/** Several codes in one text, with semicolons between. */
final class Pieces {

	private Pieces() {
	}

	static List<String> of(String text) {
		return Arrays.stream(text.split("[;\n]")).map(String::strip).filter((piece) -> !piece.isEmpty()).toList();
	}

}
