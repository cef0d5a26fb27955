package org.article12.requests.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.requests.Actor;
import org.article12.requests.Capacity;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of a Party's requests; three statements, however many there are. */
@Component
@Transactional(readOnly = true)
public class PartyRequests {

	private static final int PAGE_SIZE = 20;

	private static final String OVERDUE = "exists (select from request_turn t where t.request_id = r.id and t.due_on <= :over)";

	/**
	 * How long the list is.
	 *
	 * @param all how many requests there are
	 * @param overdue on how many of them somebody's due date has passed
	 */
	public record Counts(long all, long overdue) {
	}

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	PartyRequests(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** How many requests a Party has, and on how many a due date has passed. */
	public Counts counts(PartyCode party) {
		return this.jdbc
			.sql("select count(*), count(*) filter (where " + OVERDUE
					+ ") from assistance_request r where r.party_code = :party")
			.param("party", party.value())
			.param("over", this.calendar.lastDayOver())
			.query((row, _) -> new Counts(row.getLong(1), row.getLong(2)))
			.single();
	}

	/**
	 * One page of the list: drafts first, then what was last touched.
	 * @param overdue whether only requests are shown on which a due date has passed
	 * @param counts what {@link #counts} says of the Party
	 */
	public PageOf<PartyRequest> page(PartyCode party, boolean overdue, Counts counts, int number) {
		long total = overdue ? counts.overdue() : counts.all();
		PageOf<PartyRequest> empty = new PageOf<>(List.of(), 1, PAGE_SIZE, total);
		int shown = Math.clamp(number, 1, empty.pages());
		List<Line> lines = lines(party, overdue, shown);
		Map<UUID, List<Turn>> turns = turns(lines.stream().map(Line::id).toList());
		return new PageOf<>(lines.stream().map((line) -> line.with(turns.getOrDefault(line.id(), List.of()))).toList(),
				shown, PAGE_SIZE, total);
	}

	/** In which capacity that person last submitted a request. */
	public Optional<Capacity> lastCapacity(PersonId person) {
		return this.jdbc.sql("""
				select r.capacity from history_entry h join assistance_request r on r.id = h.request_id
				where h.person_id = ? and h.act = 'SUBMIT' order by h.at desc limit 1""")
			.param(person.value())
			.query((row, _) -> Capacity.valueOf(row.getString(1)))
			.optional();
	}

	private List<Line> lines(PartyCode party, boolean overdue, int number) {
		return this.jdbc
			.sql(("""
					select r.id, r.reference, r.title, r.status, greatest(r.started_at,
						(select max(h.at) from history_entry h where h.request_id = r.id and h.audience <> 'SECRETARIAT'),
						(select max(e.edited_at) from section_edit e where e.request_id = r.id)) as updated_at
					from assistance_request r where r.party_code = :party and (not :overdue or %s)
					order by r.status <> 'DRAFT', updated_at desc, r.reference desc limit :size offset :skip""")
				.formatted(OVERDUE))
			.param("party", party.value())
			.param("overdue", overdue)
			.param("over", this.calendar.lastDayOver())
			.param("size", PAGE_SIZE)
			.param("skip", (number - 1) * PAGE_SIZE)
			.query(PartyRequests::line)
			.list();
	}

	private Map<UUID, List<Turn>> turns(List<UUID> requests) {
		Map<UUID, List<Turn>> turns = new HashMap<>();
		if (!requests.isEmpty()) {
			this.jdbc.sql("select request_id, actor, centre_code, due_on from request_turn where request_id in (:ids)")
				.param("ids", requests)
				.query((row) -> {
					turns.computeIfAbsent(row.getObject(1, UUID.class), (_) -> new ArrayList<>()).add(turn(row));
				});
		}
		turns.values().forEach((each) -> each.sort(Turn.EARLIEST_FIRST));
		return turns;
	}

	private static Turn turn(ResultSet row) throws SQLException {
		String centre = row.getString("centre_code");
		return new Turn(Actor.valueOf(row.getString("actor")), (centre != null) ? new CentreCode(centre) : null,
				row.getObject("due_on", LocalDate.class));
	}

	private static Line line(ResultSet row, int index) throws SQLException {
		return new Line(row.getObject("id", UUID.class), new RequestReference(row.getString("reference")),
				row.getString("title"), RequestStatus.valueOf(row.getString("status")),
				row.getTimestamp("updated_at").toInstant());
	}

	private record Line(UUID id, RequestReference reference, String title, RequestStatus status, Instant updatedAt) {

		PartyRequest with(List<Turn> turns) {
			return new PartyRequest(this.reference, this.title, this.status, turns, this.updatedAt);
		}

	}

}
