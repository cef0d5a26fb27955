package org.article12.site.web;

import java.util.List;
import java.util.Objects;

import org.springframework.util.MultiValueMap;

/**
 * What a visitor asks: which centre helps a Party in some areas. It stands in the
 * address, so that the answer can be bookmarked.
 *
 * @param party the code of a Party, as it was typed
 * @param area the codes of areas, as they were typed
 */
record FindForm(String party, List<String> area) {

	static FindForm of(MultiValueMap<String, String> asked) {
		return new FindForm(Objects.requireNonNullElse(asked.getFirst("party"), ""),
				asked.getOrDefault("area", List.of()));
	}

}
