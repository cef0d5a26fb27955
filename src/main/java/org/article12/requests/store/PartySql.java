package org.article12.requests.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.article12.core.PartyCode;
import org.article12.core.search.SearchTerm;
import org.article12.requests.Actor;
import org.article12.requests.RequestStatus;
import org.article12.requests.domain.PartyFilter;
import org.article12.requests.domain.PartyOrder;
import org.jspecify.annotations.Nullable;

/** A {@link PartyFilter} as conditions of SQL, with their parameters. */
final class PartySql {

	/** That somebody's date on a request has passed. */
	static final String OVERDUE = "r.due_on <= :over";

	/** For whom a request may wait, besides others or alone. */
	private static final Map<Actor, String> WAITS = Map.of(Actor.PARTY, "r.waits_for_party", Actor.SECRETARIAT,
			"r.waits_for_secretariat", Actor.CENTRE, "r.waits_for_centre");

	/**
	 * By what lines are found: of drafts whose words are behind, by what they say, which
	 * is read of these alone.
	 */
	private static final String WORDS = """
			left join request_words kept on kept.request_id = r.request_id
			left join request_words_behind b on b.request_id = r.request_id
			left join lateral (
				select search_document(s.party_title, s.party_body, s.party_rest) as words from request_search s
				where b.request_id is not null and s.request_id = b.request_id) now on true
			cross join lateral (select coalesce(now.words, kept.words) as words) w""";

	private final String words;

	private final List<String> conditions = new ArrayList<>(List.of("r.party_code = :party"));

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	PartySql(PartyCode party, PartyFilter filter, LocalDate lastDayOver) {
		this.parameters.put("party", party.value());
		this.parameters.put("over", lastDayOver);
		boolean ranked = filter.order() == PartyOrder.RELEVANCE;
		this.words = (ranked || !filter.question().terms().isEmpty()) ? WORDS : "";
		words(filter, ranked);
		turn(filter.turn());
		RequestStatus status = filter.status();
		if (status != null) {
			this.conditions.add("r.status = :status");
			this.parameters.put("status", status.name());
		}
		Integer year = filter.year();
		if (year != null) {
			this.conditions.add("r.year = :year");
			this.parameters.put("year", year);
		}
		if (filter.overdue()) {
			this.conditions.add(OVERDUE);
		}
	}

	/** The lines, to stand after {@code from}. */
	String from() {
		return "party_line r " + this.words + " where " + String.join(" and ", this.conditions);
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	private void words(PartyFilter filter, boolean ranked) {
		if (filter.question().isHopeless()) {
			this.conditions.add("false");
		}
		List<SearchTerm> terms = filter.question().terms();
		for (int at = 0; at < terms.size(); at++) {
			SearchTerm term = terms.get(at);
			String found = "w.words @@ cast(:term%d as tsquery)".formatted(at);
			this.parameters.put("term" + at, term.query());
			if (term.isCode()) {
				found = "(%s or replace(search_fold(concat(r.reference, r.letter_reference)), ' ', '') like :code%d)"
					.formatted(found, at);
				this.parameters.put("code" + at, "%" + term.code() + "%");
			}
			this.conditions.add(found);
		}
		if (ranked) {
			this.parameters.put("ranked", terms.stream().map(SearchTerm::query).collect(Collectors.joining(" | ")));
		}
	}

	private void turn(@Nullable Actor turn) {
		if (turn != null) {
			this.conditions.add(WAITS.get(turn));
		}
	}

}
