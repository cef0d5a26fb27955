package org.article12.triage.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * From which list of the queue a request was opened, as the address of its page says it:
 * {@code list} holds the query of the list's address, {@code between} the references
 * before and after it as they stood when it was opened, so that an act which moves the
 * request within the list does not lose the place. Nothing of it is kept on the server.
 *
 * @param query the query of the list's address, as it stands there
 * @param beside what stands beside the request; null where that was not looked up yet
 */
record ListPlace(String query, @Nullable Beside beside) {

	/** The parameter with the list's query. */
	static final String LIST = "list";

	/** The parameter with what stands beside. */
	static final String BETWEEN = "between";

	private static final String FIRST_PAGE = "page=1";

	private static final int LONGEST = 2000;

	/** What an address of the queue may say; anything else is none. */
	private static final Set<String> KNOWN = Set.of("q", "status", "region", "party", "area", "turn", "overdue",
			"officer", "sort", "backwards", "page", "size", "view");

	/** The place of a request that is opened from this address of the queue. */
	static ListPlace in(String address) {
		int query = address.indexOf('?');
		return new ListPlace((query < 0) ? FIRST_PAGE : address.substring(query + 1), null);
	}

	/** What the query of a page's address says, where it says it well. */
	static Optional<ListPlace> read(@Nullable String pageQuery) {
		MultiValueMap<String, String> parameters = parameters(pageQuery);
		return of(parameters.getFirst(LIST)).map((list) -> {
			Beside beside = Beside.read(parameters.getFirst(BETWEEN));
			return (beside != null) ? list.beside(beside) : list;
		});
	}

	/** The list that a query asks for, if it asks for one. */
	static Optional<ListPlace> of(@Nullable String query) {
		return (query != null && query.length() <= LONGEST && !parameters(query).isEmpty()
				&& KNOWN.containsAll(parameters(query).keySet())) ? Optional.of(new ListPlace(query, null))
						: Optional.empty();
	}

	/** The same place, with what stands beside. */
	ListPlace beside(Beside beside) {
		return new ListPlace(this.query, beside);
	}

	/** What the list's address asks for. */
	MultiValueMap<String, String> parameters() {
		return parameters(this.query);
	}

	/** The address of the list. */
	String address() {
		return QueueAddress.QUEUE + (this.query.equals(FIRST_PAGE) ? "" : "?" + this.query);
	}

	/** The address of the list at a request's row. */
	String back(RequestReference request) {
		return address() + "#row-" + request;
	}

	/** The address of the page of a request that stands in the list. */
	String page(RequestReference request) {
		return QueueAddress.QUEUE + "/" + request + "?" + LIST + "=" + encoded(this.query);
	}

	/** The address of the page of the request after it; empty at the end of the list. */
	Optional<String> next() {
		return Optional.ofNullable(this.beside).map(Beside::next).map(this::page);
	}

	/** What every address about the request goes on with. */
	String kept() {
		return LIST + "=" + encoded(this.query)
				+ ((this.beside != null) ? "&" + BETWEEN + "=" + encoded(this.beside.toString()) : "");
	}

	/** The same as the fields of a form. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put(LIST, this.query);
		if (this.beside != null) {
			fields.put(BETWEEN, this.beside.toString());
		}
		return fields;
	}

	private static MultiValueMap<String, String> parameters(@Nullable String query) {
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		if (query == null) {
			return decoded;
		}
		try {
			UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams().forEach((name, values) -> {
				for (@Nullable
				String value : values) {
					decoded.add(decoded(name), (value != null) ? decoded(value) : "");
				}
			});
		}
		catch (IllegalArgumentException ex) {
			return new LinkedMultiValueMap<>();
		}
		return decoded;
	}

	private static String decoded(String text) {
		return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * What stands beside a request in a list.
	 *
	 * @param previous the request before it, or null
	 * @param next the request after it, or null
	 */
	record Beside(@Nullable RequestReference previous, @Nullable RequestReference next) {

		private static final String BETWEEN = "~";

		static @Nullable Beside read(@Nullable String text) {
			List<String> parts = (text != null) ? List.of(text.split(BETWEEN, -1)) : List.of();
			return (parts.size() == 2) ? new Beside(RequestReference.parse(parts.getFirst()).orElse(null),
					RequestReference.parse(parts.getLast()).orElse(null)) : null;
		}

		@Override
		public String toString() {
			return ((this.previous != null) ? this.previous : "") + BETWEEN + ((this.next != null) ? this.next : "");
		}

	}

}
