package org.article12.requests.web;

import org.springframework.util.MultiValueMap;

/**
 * What the address of the Party's list asks for, as it stands there. What nobody knows
 * narrows nothing.
 *
 * @param q what is looked for
 * @param turn an actor
 * @param status a status
 * @param year the year in which requests were started
 * @param overdue {@code true} for what is overdue only
 * @param sort an order's name in small letters
 * @param page the page's number, from 1
 */
public record PartyListForm(String q, String turn, String status, String year, String overdue, String sort,
		String page) {

	/** Reads it from the parameters of an address. */
	static PartyListForm of(MultiValueMap<String, String> address) {
		return new PartyListForm(value(address, "q"), value(address, "turn"), value(address, "status"),
				value(address, "year"), value(address, "overdue"), value(address, "sort"), value(address, "page"));
	}

	private static String value(MultiValueMap<String, String> address, String name) {
		String value = address.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

}
