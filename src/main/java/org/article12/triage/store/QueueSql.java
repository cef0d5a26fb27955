package org.article12.triage.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.PartyCode;
import org.article12.core.search.SearchTerm;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueFilter.WhoseTurn;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.Sought;
import org.jspecify.annotations.Nullable;

/** A {@link QueueFilter} as conditions of SQL, with their parameters. */
final class QueueSql {

	/** As an index has it, word for word. */
	private static final String IN_HAND = "not q.ended";

	private static final String ENDED = "q.ended";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	private QueueSql() {
	}

	/**
	 * The conditions of a filter.
	 * @param lastDayOver the last day whose due dates have passed
	 */
	static QueueSql of(QueueFilter filter, LocalDate lastDayOver) {
		QueueSql sql = new QueueSql();
		sql.words(filter.sought());
		sql.whenGiven(filter.region(), "q.region = :region", "region");
		sql.whenGiven(filter.party(), "q.party_code = :partyCode", "partyCode");
		sql.whenGiven(filter.area(), "q.areas @> array[cast(:area as text)]", "area");
		sql.turn(filter.turn(), filter.overdue() ? lastDayOver : null);
		sql.officer(filter);
		sql.among(filter.among());
		return sql;
	}

	/** The same conditions, and one of these statuses. */
	QueueSql withStatuses(Collection<RequestStatus> statuses) {
		return withStatuses(statuses, "lives");
	}

	/**
	 * The same, where several such conditions stand in one statement.
	 * @param parameter the name of the parameter that lists the statuses
	 */
	QueueSql withStatuses(Collection<RequestStatus> statuses, String parameter) {
		if (QueueFilter.NOT_ENDED.containsAll(statuses)) {
			this.conditions.add(IN_HAND);
		}
		else if (RequestStatus.TERMINAL.containsAll(statuses)) {
			this.conditions.add(ENDED);
		}
		if (!Set.copyOf(statuses).equals(QueueFilter.NOT_ENDED)) {
			this.conditions.add("q.life in (:" + parameter + ")");
			this.parameters.put(parameter, statuses.stream().map(QueueSql::life).toList());
		}
		return this;
	}

	/** The same conditions, and one more. */
	QueueSql and(String condition) {
		this.conditions.add(condition);
		return this;
	}

	/** The place of a status in a request's life, by which the database knows it. */
	static int life(RequestStatus status) {
		return QueueFilter.VISIBLE.indexOf(status) + 1;
	}

	/** The conditions, to stand after {@code where}. */
	String where() {
		return this.conditions.isEmpty() ? "true" : String.join("\nand ", this.conditions);
	}

	/** The parameters that the conditions name. */
	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	private void words(Sought sought) {
		if (sought.question().isHopeless()) {
			this.conditions.add("false");
		}
		List<String> inTheWords = new ArrayList<>();
		for (SearchTerm term : sought.question().terms()) {
			Set<PartyCode> parties = sought.named(term);
			if (parties.isEmpty() && !term.isCode()) {
				inTheWords.add(term.query());
			}
			else {
				elsewhereToo(term, parties);
			}
		}
		if (!inTheWords.isEmpty()) {
			this.conditions.add("q.words @@ cast(:words as tsquery)");
			this.parameters.put("words", String.join(" & ", inTheWords));
		}
	}

	private void elsewhereToo(SearchTerm term, Set<PartyCode> parties) {
		int number = this.parameters.size();
		List<String> places = new ArrayList<>(List.of("q.words @@ cast(:term%d as tsquery)".formatted(number)));
		this.parameters.put("term" + number, term.query());
		if (!parties.isEmpty()) {
			places.add("q.party_code in (:named%d)".formatted(number));
			this.parameters.put("named" + number, parties.stream().map(PartyCode::value).sorted().toList());
		}
		if (term.isCode()) {
			places.add("q.codes like :code%d".formatted(number));
			this.parameters.put("code" + number, "%" + term.code() + "%");
		}
		this.conditions.add("(" + String.join(" or ", places) + ")");
	}

	private void whenGiven(@Nullable Object value, String condition, String name) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(name, value.toString());
		}
	}

	private void turn(@Nullable WhoseTurn turn, @Nullable LocalDate dueBy) {
		if (dueBy != null) {
			this.conditions.add("q.due_on <= :dueBy");
			this.parameters.put("dueBy", dueBy);
		}
		if (turn == null) {
			return;
		}
		// Nobody has the turn once a request has ended.
		this.conditions.add(IN_HAND);
		if (turn.actor() == Actor.SECRETARIAT) {
			this.conditions.add((dueBy != null) ? "not q.after_ours and q.desk_due <= :dueBy" : "not q.after_ours");
			return;
		}
		List<String> terms = new ArrayList<>(List.of("t.actor = :actor"));
		this.parameters.put("actor", turn.actor().name());
		if (turn.centre() != null) {
			terms.add("t.centre_code = :centre");
			this.parameters.put("centre", turn.centre().value());
		}
		if (dueBy != null) {
			terms.add("t.due_on <= :dueBy");
		}
		this.conditions.add("exists (select from turn_listed t where t.request_id = q.request_id and "
				+ String.join(" and ", terms) + ")");
	}

	private void among(Set<RequestReference> references) {
		if (!references.isEmpty()) {
			this.conditions.add("q.reference in (:among)");
			this.parameters.put("among", references.stream().map(RequestReference::value).sorted().toList());
		}
	}

	private void officer(QueueFilter filter) {
		if (filter.officer() == null) {
			return;
		}
		if (filter.officer().officer() == null) {
			// What is in the hands of somebody who has left is in nobody's.
			this.conditions
				.add("(q.officer_id is null or q.officer_id not in (select o.person_id from officer_listed o))");
			return;
		}
		this.conditions.add("q.officer_id = :officer");
		this.parameters.put("officer", filter.officer().officer().value());
	}

}
