package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AreaOffers;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of what was done to requests. Entries are only ever added: the database
 * refuses to change or delete one.
 */
@Component
public class HistoryStore {

	/** What {@link #read} reads, of an entry that a query calls {@code e}. */
	static final String COLUMNS = "e.number, e.act, e.from_status, e.to_status, e.at, e.actor, e.actor_code, e.person_id, "
			+ "e.person_name, e.centre_code, e.particulars";

	private static final String SELECT = "select " + COLUMNS + " from history_entry e ";

	private final JdbcClient jdbc;

	HistoryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(RequestId request, HistoryEntry entry) {
		CentreCode centre = entry.centre();
		RecordedActor by = entry.by();
		PersonId person = by.person();
		this.jdbc.sql("""
				insert into history_entry (request_id, number, act, from_status, to_status, at, actor,
					actor_code, person_id, person_name, audience, centre_code, particulars, press_id)
				values (:request, :number, :act, :from, :to, :at, :actor, :code, :person, :name, :audience, :centre,
					:particulars, :press)""")
			.param("request", request.value())
			.param("number", entry.number())
			.param("act", entry.act().name())
			.param("from", entry.from().name())
			.param("to", entry.to().name())
			.param("at", Timestamp.from(entry.at()))
			.param("actor", by.actor().name())
			.param("code", by.code(), Types.VARCHAR)
			.param("person", (person != null) ? person.value() : null, Types.OTHER)
			.param("name", by.name())
			.param("audience", entry.act().audience().name())
			.param("centre", (centre != null) ? centre.value() : null, Types.VARCHAR)
			.param("particulars", ParticularsColumn.write(entry.particulars(), entry.dates()))
			.param("press", Acts.current().orElse(null), Types.OTHER)
			.update();
	}

	/** A request's history, oldest first, as far as the reader may know it. */
	public List<HistoryEntry> of(RequestId request, CurrentUser reader) {
		return after(request, 0, reader);
	}

	/**
	 * What was added to a request's history after an entry, as far as the reader may
	 * know.
	 */
	public List<HistoryEntry> after(RequestId request, int number, CurrentUser reader) {
		return this.jdbc.sql(SELECT + """
				where request_id = :request and number > :number
					and (:secretariat or audience = 'EVERYONE' or (:party and audience = 'PARTY_AND_SECRETARIAT'))
					and (cast(:centre as text) is null or centre_code is null or centre_code = :centre)
				order by number""")
			.param("request", request.value())
			.param("number", number)
			.param("secretariat", reader.isSecretariat())
			.param("party", reader.party().isPresent())
			.param("centre", reader.centre().map(CentreCode::value).orElse(null))
			.query(HistoryStore::read)
			.list();
	}

	/** The latest entry of an act, whoever may know it. */
	public Optional<HistoryEntry> latest(RequestId request, Act act) {
		return this.jdbc.sql(SELECT + "where request_id = ? and act = ? order by number desc limit 1")
			.params(request.value(), act.name())
			.query(HistoryStore::read)
			.optional();
	}

	/** The latest entry of any of these acts, whoever may know it. */
	public Optional<HistoryEntry> latest(RequestId request, Set<Act> acts) {
		return this.jdbc.sql(SELECT + "where request_id = :request and act in (:acts) order by number desc limit 1")
			.param("request", request.value())
			.param("acts", acts.stream().map(Act::name).toList())
			.query(HistoryStore::read)
			.optional();
	}

	/**
	 * The latest entry of an act that concerns that centre, or none, whoever may know it.
	 */
	public Optional<HistoryEntry> latest(RequestId request, Act act, @Nullable CentreCode centre) {
		return this.jdbc.sql(SELECT + """
				where request_id = :request and act = :act and centre_code is not distinct from :centre
				order by number desc limit 1""")
			.param("request", request.value())
			.param("act", act.name())
			.param("centre", (centre != null) ? centre.value() : null, Types.VARCHAR)
			.query(HistoryStore::read)
			.optional();
	}

	/** What centres answered when they were asked for one area of a request. */
	public AreaOffers offers(RequestId request, AreaCode area) {
		return AreaOffers.of(this.jdbc.sql(SELECT + "where request_id = :request and act in (:acts) order by number")
			.param("request", request.value())
			.param("acts", AreaOffers.ACTS.stream().map(Act::name).toList())
			.query(HistoryStore::read)
			.list(), area);
	}

	/** A request's whole history, oldest first, whoever may know it. */
	public List<HistoryEntry> whole(RequestId request) {
		return this.jdbc.sql(SELECT + "where request_id = ? order by number")
			.param(request.value())
			.query(HistoryStore::read)
			.list();
	}

	/** The requests on which a press of a button acted. */
	public List<RequestId> requestsOf(UUID press) {
		return this.jdbc.sql("select distinct request_id from history_entry where press_id = ? order by request_id")
			.param(press)
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.list();
	}

	/** The numbers of the entries that it made in the history of one of them. */
	public List<Integer> numbersOf(RequestId request, UUID press) {
		return this.jdbc.sql("select number from history_entry where request_id = ? and press_id = ? order by number")
			.params(request.value(), press)
			.query(Integer.class)
			.list();
	}

	/** One entry of a request's history, whoever may know it. */
	HistoryEntry entry(RequestId request, int number) {
		return this.jdbc.sql(SELECT + "where request_id = ? and number = ?")
			.params(request.value(), number)
			.query(HistoryStore::read)
			.single();
	}

	static HistoryEntry read(ResultSet row, int index) throws SQLException {
		UUID person = row.getObject("person_id", UUID.class);
		String centre = row.getString("centre_code");
		Act act = Act.valueOf(row.getString("act"));
		ParticularsColumn.StoredParticulars kept = ParticularsColumn.read(act, row.getString("particulars"));
		return new HistoryEntry(row.getInt("number"), act, RequestStatus.valueOf(row.getString("from_status")),
				RequestStatus.valueOf(row.getString("to_status")), row.getTimestamp("at").toInstant(),
				RecordedActor.stored(Actor.valueOf(row.getString("actor")), row.getString("actor_code"),
						(person != null) ? new PersonId(person) : null, row.getString("person_name")),
				(centre != null) ? new CentreCode(centre) : null, kept.particulars(), kept.dates());
	}

}
