package org.article12.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the database holds after a fault, held against what people were told and against
 * itself.
 */
final class Books {

	/** Each finds the references of requests in a state that no act can lead to. */
	private static final Map<String, String> HALF_STATES = Map.ofEntries(Map
		.entry("the history has every number once and the request knows the last", """
				select r.reference from assistance_request r
				left join history_entry h on h.request_id = r.id
				group by r.id having r.last_entry <> count(h.number) or r.last_entry <> coalesce(max(h.number), 0)"""),
			Map.entry("the status is the one to which the last act led", """
					select r.reference from assistance_request r
					join history_entry h on h.request_id = r.id and h.number = r.last_entry
					where h.to_status <> r.status"""), Map.entry("each act starts where the one before ended", """
					select r.reference from history_entry later
					join history_entry earlier on earlier.request_id = later.request_id
						and earlier.number = later.number - 1
					join assistance_request r on r.id = later.request_id
					where later.from_status <> earlier.to_status"""), Map.entry("each submission has its answers", """
					select r.reference from assistance_request r
					left join request_submission s on s.request_id = r.id
					group by r.id having r.submissions <> count(s.number)"""),
			Map.entry("whoever is to act has the turn", """
					select r.reference from assistance_request r
					where r.status in ('SUBMITTED', 'CLARIFICATION', 'ROUTING', 'IN_DELIVERY', 'DELIVERED')
						and not exists (select from request_turn t where t.request_id = r.id)"""),
			Map.entry("an area that was offered has its assignment", """
					select r.reference from request_area a join assistance_request r on r.id = a.request_id
					where a.status = 'OFFERED' and not exists (
						select from assignment_area x join assignment g on g.id = x.assignment_id
						where x.request_id = a.request_id and x.area_code = a.area_code and x.live
							and g.status = 'OFFERED' and g.centre_code = a.centre_code)"""),
			Map.entry("an offer has its area", """
					select r.reference from assignment_area x
					join assignment g on g.id = x.assignment_id and g.status = 'OFFERED'
					join assistance_request r on r.id = x.request_id
					where x.live and not exists (select from request_area a where a.request_id = x.request_id
						and a.area_code = x.area_code and a.status = 'OFFERED' and a.centre_code = g.centre_code)"""),
			Map.entry("offers came with the proposal that they followed", """
					select r.reference from assistance_request r
					where exists (select from history_entry h where h.request_id = r.id and h.act = 'OFFER')
						and not exists (select from routing_proposal p where p.request_id = r.id)"""));

	private static final String WAITING = """
			select event_type from event_publication where completion_date is null
			union all select 'mail ' || state || coalesce(': ' || failure, '') from mail where state <> 'SENT'""";

	private final Connection database;

	Books(Connection database) {
		this.database = database;
	}

	/** Every act that somebody was told is done is on record once. */
	void holdOnce(List<Acknowledged.Done> acknowledged) throws SQLException {
		try (PreparedStatement query = this.database.prepareStatement("""
				select count(distinct h.at) from history_entry h join assistance_request r on r.id = h.request_id
				where r.reference = ? and h.act = ?""")) {
			for (Acknowledged.Done done : acknowledged) {
				query.setString(1, done.reference());
				query.setString(2, done.act());
				try (ResultSet count = query.executeQuery()) {
					count.next();
					assertThat(count.getInt(1)).as(done.toString()).isEqualTo(1);
				}
			}
		}
	}

	/** Nothing is half done. */
	void holdNoHalfState() throws SQLException {
		for (Map.Entry<String, String> rule : HALF_STATES.entrySet()) {
			assertThat(strings(rule.getValue())).as(rule.getKey()).isEmpty();
		}
	}

	/** Waits until every event has been dealt with and every mail has gone out. */
	void awaitNothingWaits(Duration limit) throws SQLException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (!strings(WAITING).isEmpty()) {
			assertThat(System.nanoTime()).as(() -> "Still waiting: " + waiting()).isLessThan(end);
			Thread.sleep(500);
		}
	}

	private String waiting() {
		try {
			return strings(WAITING).toString();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Of each submission that people saw through here an officer was told. */
	void holdEveryoneTold() throws SQLException {
		assertThat(strings("""
				select r.reference from assistance_request r
				join history_entry h on h.request_id = r.id and h.act = 'SUBMIT'
				where r.title like 'Fault %' and not exists (select from mail m
					join person p on p.id = m.person_id
					where m.reference = r.reference and m.topic = 'SUBMIT'
						and p.email = 'officer@secretariat.example')""")).isEmpty();
	}

	List<String> strings(String query) throws SQLException {
		try (PreparedStatement statement = this.database.prepareStatement(query);
				ResultSet rows = statement.executeQuery()) {
			List<String> found = new ArrayList<>();
			while (rows.next()) {
				found.add(rows.getString(1));
			}
			return found;
		}
	}

}
