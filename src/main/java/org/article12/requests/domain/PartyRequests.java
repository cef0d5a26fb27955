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

	private final JdbcClient jdbc;

	PartyRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page of the list: drafts first, then what was last touched. */
	public PageOf<PartyRequest> page(PartyCode party, int number) {
		long total = this.jdbc.sql("select count(*) from assistance_request where party_code = ?")
			.param(party.value())
			.query(Long.class)
			.single();
		PageOf<PartyRequest> empty = new PageOf<>(List.of(), 1, PAGE_SIZE, total);
		int shown = Math.clamp(number, 1, empty.pages());
		List<Line> lines = lines(party, shown);
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

	private List<Line> lines(PartyCode party, int number) {
		return this.jdbc.sql("""
				select r.id, r.reference, r.title, r.status, greatest(r.started_at,
					(select max(h.at) from history_entry h where h.request_id = r.id and h.audience <> 'SECRETARIAT'),
					(select max(e.edited_at) from section_edit e where e.request_id = r.id)) as updated_at
				from assistance_request r where r.party_code = :party
				order by r.status <> 'DRAFT', updated_at desc, r.reference desc limit :size offset :skip""")
			.param("party", party.value())
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
