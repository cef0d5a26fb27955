package org.article12.core.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Methods of controllers by the part with which the addresses that they take begin.
 *
 * @param asked those with something variable in their addresses, by that part; under the
 * empty one all whose addresses begin with something variable
 * @param written addresses that stand in full, which Spring looks up at once
 */
record Addressed(Map<String, List<Asked>> asked, Set<String> written) {

	static Addressed of(Map<RequestMappingInfo, HandlerMethod> methods) {
		Map<String, List<Asked>> asked = new HashMap<>();
		Set<String> written = new HashSet<>();
		methods.forEach((mapping, method) -> {
			written.addAll(mapping.getDirectPaths());
			List<Ends> ends = mapping.getPatternValues()
				.stream()
				.filter((pattern) -> !mapping.getDirectPaths().contains(pattern))
				.map(Ends::of)
				.toList();
			ends.stream()
				.map(Ends::part)
				.distinct()
				.forEach((part) -> asked.computeIfAbsent(part, (_) -> new ArrayList<>())
					.add(new Asked(mapping, method, ends)));
		});
		return new Addressed(asked, written);
	}

	/**
	 * Whom to ask whether they take this address: none where it stands in full somewhere,
	 * or has no part that others share.
	 */
	List<Asked> to(String address) {
		int end = address.indexOf('/', 1) + 1;
		List<Asked> all = new ArrayList<>();
		if (end > 0 && !this.written.contains(address)) {
			add(all, address.substring(0, end), address);
			add(all, "", address);
		}
		return all;
	}

	private void add(List<Asked> all, String part, String address) {
		for (Asked one : this.asked.getOrDefault(part, List.of())) {
			if (one.mayTake(address)) {
				all.add(one);
			}
		}
	}

	/**
	 * A method with its addresses.
	 *
	 * @param mapping which requests it takes
	 * @param method the method
	 * @param ends how its addresses begin and end
	 */
	record Asked(RequestMappingInfo mapping, HandlerMethod method, List<Ends> ends) {

		private boolean mayTake(String address) {
			for (Ends one : this.ends) {
				if (address.startsWith(one.first()) && address.endsWith(one.last())) {
					return true;
				}
			}
			return false;
		}

	}

	/**
	 * How an address begins and ends, up to what is variable in it.
	 *
	 * @param part its first part, between and with two slashes; empty where that is
	 * variable
	 */
	record Ends(String first, String last, String part) {

		// What takes any number of parts takes none as well, and then no slash before
		// them.
		private static final String VARIABLE = "/\\*\\*|/\\{\\*|[{*?]";

		static Ends of(String pattern) {
			String first = pattern.split(VARIABLE, 2)[0];
			int end = first.indexOf('/', 1) + 1;
			boolean whole = end == 0 && first.length() > 1 && pattern.charAt(first.length()) == '/';
			return new Ends(first, pattern.replaceFirst("^.*[}*?]", ""), whole ? first + "/" : first.substring(0, end));
		}

	}

}
