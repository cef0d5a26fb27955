package org.article12.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cost;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.Work;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.Act;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is done on assignments, each act once and for good, and reads it. */
@Component
public class WorkStore implements Deliveries {

	private static final String SELECT = """
			select a.id, a.request_id, a.centre_code, a.status, w.number, w.act, w.at, w.person_id, w.person_name, w.content
			from assignment a left join assignment_work w on w.assignment_id = a.id
			""";

	private final JdbcClient jdbc;

	WorkStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Delivery> find(AssignmentId id) {
		return read(this.jdbc.sql(SELECT + "where a.id = ? order by w.number").param(id.value())).stream().findFirst();
	}

	@Override
	public List<Delivery> ofRequest(RequestId request) {
		return read(this.jdbc.sql(SELECT + """
				where a.request_id = ? and (a.status in ('ACCEPTED', 'REPORTED', 'CONFIRMED') or w.number is not null)
				order by a.offered_at, a.id, w.number""").param(request.value()));
	}

	@Override
	public Map<RequestId, List<Delivery>> ofRequests(Collection<RequestId> requests) {
		return read(this.jdbc
			.sql(SELECT
					+ """
							where a.request_id = any(?) and (a.status in ('ACCEPTED', 'REPORTED', 'CONFIRMED') or w.number is not null)
							order by a.offered_at, a.id, w.number""")
			.param(requests.stream().map(RequestId::value).toArray(UUID[]::new))).stream()
			.collect(Collectors.groupingBy(Delivery::request));
	}

	/** The work of a centre that is under way. */
	public List<Delivery> underWay(CentreCode centre) {
		return read(this.jdbc.sql(SELECT + """
				where a.centre_code = ? and a.status = 'ACCEPTED'
				order by a.offered_at, a.id, w.number""").param(centre.value()));
	}

	/** The work on an assignment that exists. */
	public Delivery of(AssignmentId id) {
		return find(id).orElseThrow();
	}

	/** Adds one act. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void append(AssignmentId assignment, Work work) {
		PersonId person = work.person();
		this.jdbc.sql("""
				insert into assignment_work (assignment_id, number, act, at, person_id, person_name, content)
				values (:assignment, :number, :act, :at, :person, :name, :content)""")
			.param("assignment", assignment.value())
			.param("number", work.number())
			.param("act", work.act().name())
			.param("at", Timestamp.from(work.at()))
			.param("person", (person != null) ? person.value() : null, Types.OTHER)
			.param("name", work.personName())
			.param("content", WorkJson.write(work.content()))
			.update();
		if (work.content() instanceof DeliveryReport report) {
			addFigures(assignment, work.number(), report);
		}
	}

	private void addFigures(AssignmentId assignment, int number, DeliveryReport report) {
		Headcount people = report.people();
		this.jdbc.sql("""
				insert into delivery_report (assignment_id, number, people, women, men, cost_usd)
				values (:assignment, :number, :people, :women, :men, :cost)""")
			.param("assignment", assignment.value())
			.param("number", number)
			.param("people", (people != null) ? people.people() : null, Types.INTEGER)
			.param("women", (people != null) ? people.women() : null, Types.INTEGER)
			.param("men", (people != null) ? people.men() : null, Types.INTEGER)
			.param("cost", Cost.total(report.costs()))
			.update();
		this.jdbc.sql("""
				insert into delivery_report_party (assignment_id, number, party_code)
				select :assignment, :number, unnest(:parties)""")
			.param("assignment", assignment.value())
			.param("number", number)
			.param("parties", report.parties().stream().map(PartyCode::value).toArray(String[]::new))
			.update();
	}

	private static List<Delivery> read(JdbcClient.StatementSpec query) {
		Map<UUID, Delivery> deliveries = new LinkedHashMap<>();
		query.query((ResultSet row) -> {
			Delivery delivery = deliveries.computeIfAbsent(row.getObject("id", UUID.class),
					(id) -> assignment(id, row));
			Work work = work(row);
			if (work != null) {
				deliveries.put(delivery.assignment().value(), delivery.with(work));
			}
		});
		return new ArrayList<>(deliveries.values());
	}

	private static Delivery assignment(UUID id, ResultSet row) {
		try {
			return new Delivery(new AssignmentId(id), new RequestId(row.getObject("request_id", UUID.class)),
					new CentreCode(row.getString("centre_code")), AssignmentStatus.valueOf(row.getString("status")),
					List.of());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Work work(ResultSet row) throws SQLException {
		int number = row.getInt("number");
		if (row.wasNull()) {
			return null;
		}
		UUID person = row.getObject("person_id", UUID.class);
		Act act = Act.valueOf(row.getString("act"));
		Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
		return new Work(number, act, at, (person != null) ? new PersonId(person) : null, row.getString("person_name"),
				WorkJson.read(act, row.getString("content")));
	}

}
