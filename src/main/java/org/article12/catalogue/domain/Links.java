package org.article12.catalogue.domain;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.article12.catalogue.Guidance;

/**
 * Where a guidance document is found, as one text: a line for each place, with its
 * language ({@code all} where it is in several), its address, and what is found there,
 * separated by {@code |}.
 */
public final class Links {

	/** What stands for several languages. */
	public static final String ALL = "all";

	private Links() {
	}

	static String recorded(List<Guidance.Link> links) {
		return links.stream()
			.map((link) -> Lines.of(link.language().isEmpty() ? ALL : link.language(), link.address().toString(),
					link.what()))
			.collect(Collectors.joining("\n"));
	}

	static List<Guidance.Link> read(String recorded) {
		return Lines.read(recorded, 3)
			.map((line) -> new Guidance.Link(URI.create(line.get(1)), line.get(0).equals(ALL) ? "" : line.get(0),
					line.get(2)))
			.toList();
	}

}
