package org.article12.assignments.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.accounts.Recipient;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.Handing;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in whose hands of a centre's people each assignment is, and was. */
@Component
public class Handings {

	private final JdbcClient jdbc;

	private final Clock clock;

	Handings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Through whose hands an assignment of that centre went, the first first. */
	public List<Handing> of(AssignmentId id, CentreCode centre) {
		return this.jdbc.sql("""
				select h.*, o.person_id is not null as here from assignment_handing h
				left join centre_officer_listed o on o.person_id = h.to_person_id and o.centre_code = ?
				where h.assignment_id = ? order by h.number""").params(centre.value(), id.value()).query((row, _) -> {
			UUID to = row.getObject("to_person_id", UUID.class);
			return new Handing(row.getInt("number"), row.getTimestamp("at").toInstant(),
					new PersonId(row.getObject("by_person_id", UUID.class)), row.getString("by_name"),
					(to != null) ? new PersonId(to) : null, row.getString("to_name"), row.getBoolean("here"));
		}).list();
	}

	/**
	 * Puts a locked assignment into somebody's hands.
	 * @param to who gets it; null for nobody
	 */
	public void give(AssignmentId id, @Nullable Recipient to, CurrentUser by) {
		UUID person = (to != null) ? to.person().value() : null;
		String name = (to != null) ? to.name() : null;
		this.jdbc.sql("""
				insert into assignment_handing (assignment_id, number, at, by_person_id, by_name, to_person_id, to_name)
				select :id, 1 + coalesce(max(number), 0), :at, :by, :byName, :to, :toName
				from assignment_handing where assignment_id = :id""")
			.param("id", id.value())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.param("byName", by.name())
			.param("to", person, Types.OTHER)
			.param("toName", name, Types.VARCHAR)
			.update();
		if (person == null) {
			this.jdbc.sql("delete from assignment_holder where assignment_id = ?").param(id.value()).update();
		}
		else {
			this.jdbc.sql("""
					insert into assignment_holder (assignment_id, person_id, person_name) values (:id, :to, :name)
					on conflict (assignment_id) do update set person_id = :to, person_name = :name""")
				.param("id", id.value())
				.param("to", person)
				.param("name", name)
				.update();
		}
	}

	/** How many assignments a person has in hand that have not ended, by centre. */
	public Map<CentreCode, Long> inHand(PersonId person) {
		Map<CentreCode, Long> found = new TreeMap<>();
		this.jdbc.sql("""
				select a.centre_code, count(*) from assignment_holder h join assignment a on a.id = h.assignment_id
				where h.person_id = ? and a.status in ('OFFERED', 'ACCEPTED', 'REPORTED') group by a.centre_code""")
			.param(person.value())
			.query((row) -> {
				found.put(new CentreCode(row.getString(1)), row.getLong(2));
			});
		return found;
	}

	/**
	 * What a person has in hand at a centre that has not ended, in the order of its
	 * requests.
	 */
	public List<AssignmentId> inHand(PersonId person, CentreCode centre) {
		return this.jdbc.sql("""
				select a.id from assignment_holder h join assignment a on a.id = h.assignment_id
				join request_listed r on r.id = a.request_id
				where h.person_id = ? and a.centre_code = ? and a.status in ('OFFERED', 'ACCEPTED', 'REPORTED')
				order by r.reference, a.id""")
			.params(person.value(), centre.value())
			.query((row, _) -> new AssignmentId(row.getObject(1, UUID.class)))
			.list();
	}

}
