package org.article12.core.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the pages of one list, with everything else that the address says kept.
 *
 * @param path the list's address
 * @param parameters what its address asks for; {@code page} is replaced
 */
public record PageLinks(String path, MultiValueMap<String, String> parameters) {

	/** The number of a page as it stands in an address; 1 where that is none. */
	public static int number(String typed) {
		return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
	}

	/** The address of the page with that number, from 1. */
	public String to(int number) {
		List<String> query = new ArrayList<>();
		this.parameters.forEach((name, values) -> {
			if (!name.equals("page")) {
				values.stream()
					.filter((value) -> !value.isEmpty())
					.forEach((value) -> query.add(encode(name) + "=" + encode(value)));
			}
		});
		if (number > 1) {
			query.add("page=" + number);
		}
		return query.isEmpty() ? this.path : this.path + "?" + String.join("&", query);
	}

	private static String encode(String text) {
		return isPlain(text) ? text : UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	/** Most names and values are, and a page has some thirty links of several each. */
	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z') && (letter < '0' || letter > '9')) {
				return false;
			}
		}
		return true;
	}

}
