package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.Capacity;
import org.article12.requests.Consent;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads requests to be shown, each whole in one statement: its areas, its turns and what
 * was submitted come with it. What is to be changed is read and locked as an aggregate.
 */
@Component
class RequestRecords {

	/** Whose turn it is on a request {@code r}, as {@link #turns} reads it. */
	static final String TURNS = """
			(select json_agg(json_build_object('actor', t.actor, 'centre', t.centre_code, 'dueOn', t.due_on))
					from request_turn t where t.request_id = r.id)""";

	private static final String SELECT = """
			select r.id, r.reference, r.party_code, r.status, r.last_entry, r.submissions, r.started_at, r.submitted_at,
				r.received_on, r.letter_reference, r.capacity, r.officer_id, r.officer_name, r.summary_words, r.summary_off,
				%s,
				(select json_agg(json_build_object('area', a.area_code, 'status', a.status, 'centre', a.centre_code,
						'answerDueOn', a.answer_due_on, 'unserved', a.unserved_code,
						'unservedWords', coalesce(a.unserved_words, ''), 'reported', a.reported,
						'workDueOn', a.work_due_on) order by a.position)
					from request_area a where a.request_id = r.id) as areas,
				%s as turns,
				concat_ws(' '%s) as lacking
			from assistance_request r
			left join request_submission s on s.request_id = r.id and s.number = r.submissions
			where\s""";

	private static final String SUBMITTED = "coalesce(s.answers, r.answers) as answers, s.titles";

	private static final String AS_TYPED = """
			case when r.status in ('DRAFT', 'CLARIFICATION') then r.answers else coalesce(s.answers, r.answers) end as answers,
				case when r.status not in ('DRAFT', 'CLARIFICATION') then s.titles end as titles""";

	private static final JsonMapper JSON = ParticularsColumn.JSON;

	private final JdbcClient jdbc;

	private final List<RequestExtra> extras;

	private final String lacking;

	RequestRecords(JdbcClient jdbc, List<RequestExtra> extras) {
		this.jdbc = jdbc;
		this.extras = extras;
		this.lacking = extras.stream()
			.map((extra) -> ", case when not (%s) then '%s' end".formatted(extra.sql(), extra.name()))
			.collect(Collectors.joining());
	}

	/** Requests as all but their Parties read them: as last submitted. */
	List<RequestRecord> submitted(String condition, Object... parameters) {
		return query(SUBMITTED, "r.status <> 'DRAFT' and " + condition, parameters);
	}

	/** Requests as their Parties read them: as typed while they can be changed. */
	List<RequestRecord> asTyped(String condition, Object... parameters) {
		return query(AS_TYPED, condition, parameters);
	}

	private List<RequestRecord> query(String answers, String condition, Object... parameters) {
		return this.jdbc.sql(SELECT.formatted(answers, TURNS, this.lacking) + condition)
			.params(parameters)
			.query((row, _) -> read(row))
			.list();
	}

	private RequestRecord read(ResultSet row) throws SQLException {
		UUID officer = row.getObject("officer_id", UUID.class);
		String capacity = row.getString("capacity");
		return new RequestRecord(new RequestId(row.getObject("id", UUID.class)),
				new RequestReference(row.getString("reference")), new PartyCode(row.getString("party_code")),
				RequestStatus.valueOf(row.getString("status")), row.getInt("last_entry"), row.getInt("submissions"),
				AnswersColumn.read(row.getString("answers")), TitlesColumn.read(row.getString("titles")),
				list(row.getString("areas"), RequestedArea[].class), turns(row.getString("turns")),
				row.getTimestamp("started_at").toInstant(), at(row.getTimestamp("submitted_at")),
				row.getObject("received_on", LocalDate.class), row.getString("letter_reference"),
				(capacity != null) ? Capacity.valueOf(capacity) : null,
				(officer != null) ? new PersonId(officer) : null, row.getString("officer_name"),
				new Consent(row.getString("summary_words"), row.getBoolean("summary_off")),
				lacking(row.getString("lacking")));
	}

	/** Whose turn it is, the earliest first. */
	static List<Turn> turns(@Nullable String stored) {
		return list(stored, Turn[].class).stream().sorted(Turn.EARLIEST_FIRST).toList();
	}

	private Set<RequestExtra> lacking(String names) {
		List<String> lacking = List.of(names.split(" "));
		return this.extras.stream().filter((extra) -> lacking.contains(extra.name())).collect(Collectors.toSet());
	}

	private static <T> List<T> list(@Nullable String json, Class<T[]> kind) {
		return (json != null) ? Stream.of(JSON.readValue(json, kind)).toList() : List.of();
	}

	private static @Nullable Instant at(@Nullable Timestamp stored) {
		return (stored != null) ? stored.toInstant() : null;
	}

}
