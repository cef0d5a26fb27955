package org.article12.triage.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.NotVisible;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.ActivityId;
import org.article12.plans.Plans;
import org.article12.requests.Answers;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.Checks.Similar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks what can be checked without a person. */
@Component
@Transactional(readOnly = true)
public class AutomaticChecks {

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Titles are compared with those of so many other requests, the latest ones. */
	private static final int COMPARED = 500;

	private static final int MOST_SHOWN = 5;

	/** Shorter words say too little. */
	private static final int SHORTEST_WORD = 4;

	private static final int FEWEST_SHARED = 2;

	private final JdbcClient jdbc;

	private final Parties parties;

	private final Plans plans;

	AutomaticChecks(JdbcClient jdbc, Parties parties, Plans plans) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.plans = plans;
	}

	/** What can be said of a request. */
	public Checks of(RequestRecord request) {
		Party party = this.parties.find(request.party()).orElseThrow(() -> new NotVisible("Party " + request.party()));
		Answers.Activities named = request.answers().activities();
		List<ActivityId> ids = named.chosen().stream().flatMap((id) -> activity(id).stream()).toList();
		return new Checks(party, this.plans.activities(ids), named.other().strip(), similar(request));
	}

	private List<Similar> similar(RequestRecord request) {
		Set<String> words = words(request.title());
		return this.jdbc.sql("""
				select reference, title, status from assistance_request
				where party_code = ? and status <> 'DRAFT' and id <> ?
				order by received_on desc, reference desc
				limit ?""")
			.params(request.party().value(), request.id().value(), COMPARED)
			.query((row, _) -> new Similar(new RequestReference(row.getString(1)), row.getString(2),
					RequestStatus.valueOf(row.getString(3))))
			.list()
			.stream()
			.filter((other) -> areSimilar(words, words(other.title())))
			.limit(MOST_SHOWN)
			.toList();
	}

	/**
	 * Whether at least half of the shorter title's words, and no fewer than two, are
	 * shared.
	 */
	static boolean areSimilar(Set<String> one, Set<String> other) {
		Set<String> shared = new TreeSet<>(one);
		shared.retainAll(other);
		int shorter = Math.min(one.size(), other.size());
		return shared.size() >= Math.min(FEWEST_SHARED, Math.max(1, shorter)) && shared.size() * 2 >= shorter;
	}

	/** The telling words of a title. */
	static Set<String> words(String title) {
		return Stream.of(NO_LETTERS.split(title.toLowerCase(Locale.ROOT)))
			.filter((word) -> word.length() >= SHORTEST_WORD)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Optional<ActivityId> activity(String id) {
		try {
			return Optional.of(new ActivityId(UUID.fromString(id)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
