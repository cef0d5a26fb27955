package org.article12.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.article12.core.text.Text;

/** Rows kept as one text, a line for each, its parts separated by {@code |}. */
public final class Lines {

	private Lines() {
	}

	/** A line of these parts. */
	public static String of(String... parts) {
		return String.join(" | ", parts).strip();
	}

	/**
	 * The lines of a text.
	 * @param parts how many a line has; what is missing is empty, and the last takes what
	 * is left
	 */
	public static Stream<List<String>> read(String text, int parts) {
		return text.lines().filter((line) -> !Text.isBlank(line)).map((line) -> {
			List<String> read = new ArrayList<>(Arrays.stream(line.split("\\|", parts)).map(String::strip).toList());
			while (read.size() < parts) {
				read.add("");
			}
			return List.copyOf(read);
		});
	}

}
