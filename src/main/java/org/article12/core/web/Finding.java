package org.article12.core.web;

import java.util.List;
import java.util.Set;

import org.springframework.util.MultiValueMap;

/**
 * What stands in the search box at the head of a page that is a list found with it.
 *
 * @param q what was typed
 * @param kept what else narrows and orders the list, and stays when other words are
 * looked for
 */
public record Finding(String q, List<Option> kept) {

	private static final Set<String> NOT_KEPT = Set.of("q", "page");

	public Finding(String q, MultiValueMap<String, String> parameters) {
		this(q, parameters.entrySet()
			.stream()
			.filter((parameter) -> !NOT_KEPT.contains(parameter.getKey()))
			.flatMap((parameter) -> parameter.getValue()
				.stream()
				.filter((value) -> !value.isEmpty())
				.map((value) -> new Option(parameter.getKey(), value)))
			.toList());
	}

}
