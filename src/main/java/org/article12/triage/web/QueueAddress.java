package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.web.PageLinks;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The queue's address, and others that differ from it in one thing and begin with the
 * first page.
 */
record QueueAddress(MultiValueMap<String, String> parameters) {

	static final String QUEUE = "/triage";

	/** The pages of the same list. */
	PageLinks pages() {
		return new PageLinks(QUEUE, this.parameters);
	}

	/** The same with a parameter that has this value alone; empty for without it. */
	String with(String parameter, String value) {
		return with(parameter, List.of(value));
	}

	/** The same with a parameter that has these values. */
	String with(String parameter, List<String> values) {
		MultiValueMap<String, String> other = new LinkedMultiValueMap<>(this.parameters);
		other.put(parameter, values);
		return new PageLinks(QUEUE, other).to(1);
	}

	/** The same with a value of a parameter, or without it where it is there already. */
	String toggled(String parameter, String value) {
		return with(parameter, has(parameter, value) ? "" : value);
	}

	/** The same in another order. */
	String sorted(String sort, boolean backwards) {
		MultiValueMap<String, String> other = new LinkedMultiValueMap<>(this.parameters);
		other.set("sort", sort);
		other.set("backwards", backwards ? "true" : "");
		return new PageLinks(QUEUE, other).to(1);
	}

	/** The list as a file: the same filters and order, all pages. */
	String file(String ending) {
		MultiValueMap<String, String> whole = new LinkedMultiValueMap<>(this.parameters);
		whole.remove("size");
		return new PageLinks(QUEUE + ending, whole).to(1);
	}

	/** Whether a parameter has a value. */
	boolean has(String parameter, String value) {
		return values(parameter).contains(value);
	}

	/** The values of a parameter. */
	List<String> values(String parameter) {
		return new ArrayList<>(this.parameters.getOrDefault(parameter, List.of()));
	}

}
