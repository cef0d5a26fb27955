package org.article12.triage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.article12.requests.Actor;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueFilter.WhoseTurn;
import org.jspecify.annotations.Nullable;

/** A {@link QueueFilter} as conditions of SQL, with their parameters. */
final class QueueSql {

	private final List<String> conditions = new ArrayList<>(List.of("r.status <> 'DRAFT'"));

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	private QueueSql() {
	}

	/**
	 * The conditions of a filter.
	 * @param lastDayOver the last day whose due dates have passed
	 */
	static QueueSql of(QueueFilter filter, LocalDate lastDayOver) {
		QueueSql sql = new QueueSql();
		sql.words(filter.words());
		sql.whenGiven(filter.region(), "p.region = :region", "region");
		sql.whenGiven(filter.party(), "r.party_code = :party", "party");
		sql.whenGiven(filter.area(),
				"exists (select 1 from request_area a where a.request_id = r.id and a.area_code = :area)", "area");
		sql.turn(filter.turn(), filter.overdue() ? lastDayOver : null);
		sql.officer(filter);
		return sql;
	}

	/** The same conditions, and one of these statuses. */
	QueueSql withStatuses(Collection<RequestStatus> statuses) {
		this.conditions.add("r.status in (:statuses)");
		this.parameters.put("statuses", statuses.stream().map(RequestStatus::name).toList());
		return this;
	}

	/** The conditions, to stand after {@code where}. */
	String where() {
		return String.join("\nand ", this.conditions);
	}

	/** The parameters that the conditions name. */
	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	private void words(List<String> words) {
		for (int at = 0; at < words.size(); at++) {
			String name = "word" + at;
			this.conditions
				.add("(r.reference ilike :%1$s or r.title ilike :%1$s or r.need ilike :%1$s or p.name ilike :%1$s)"
					.formatted(name));
			this.parameters.put(name, "%" + words.get(at).replaceAll("[\\\\%_]", "\\\\$0") + "%");
		}
	}

	private void whenGiven(@Nullable Object value, String condition, String name) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(name, value.toString());
		}
	}

	private void turn(@Nullable WhoseTurn turn, @Nullable LocalDate dueBy) {
		List<String> terms = new ArrayList<>();
		if (turn != null) {
			Actor actor = turn.actor();
			terms.add("t.actor = :actor");
			this.parameters.put("actor", actor.name());
			if (turn.centre() != null) {
				terms.add("t.centre_code = :centre");
				this.parameters.put("centre", turn.centre().value());
			}
		}
		if (dueBy != null) {
			terms.add("t.due_on <= :dueBy");
			this.parameters.put("dueBy", dueBy);
		}
		if (!terms.isEmpty()) {
			this.conditions.add("exists (select 1 from request_turn t where t.request_id = r.id and "
					+ String.join(" and ", terms) + ")");
		}
	}

	private void officer(QueueFilter filter) {
		if (filter.officer() == null) {
			return;
		}
		if (filter.officer().officer() == null) {
			this.conditions.add("r.officer_id is null");
			return;
		}
		this.conditions.add("r.officer_id = :officer");
		this.parameters.put("officer", filter.officer().officer().value());
	}

}
