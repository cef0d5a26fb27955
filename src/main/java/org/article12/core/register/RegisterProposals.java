package org.article12.core.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What people propose of entries for which they act, for every register: somebody
 * proposes, the Secretariat accepts all of it, some, or nothing. The register itself says
 * what can be proposed, and records what is accepted, with the entry locked.
 */
@Component
public class RegisterProposals {

	private static final String READ = """
			select p.*, i.field, i.before, i.after, i.accepted
			from register_proposal p left join register_proposal_item i on i.proposal_id = p.id
			where %s order by p.at desc, p.id, i.position""";

	private static final String OPEN = RegisterProposals.class.getName();

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	RegisterProposals(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Keeps a proposal, which awaits a decision.
	 * @param wanted what would be otherwise
	 * @param why the reason
	 * @throws IllegalArgumentException for a reason that is blank, which the register is
	 * to refuse before
	 */
	public UUID add(CurrentUser by, RegisterEntry entry, List<Difference> wanted, String why) {
		if (Text.isBlank(why)) {
			throw new IllegalArgumentException("A proposal has a reason: " + entry);
		}
		readAgain();
		UUID id = UUID.randomUUID();
		ActingFor body = by.membership().actingFor();
		this.jdbc.sql("""
				insert into register_proposal
					(id, register, entry, part, at, by_person_id, by_name, body, body_code, why)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, entry.register(), entry.key(), entry.part(), Timestamp.from(this.clock.instant()),
					by.id().value(), by.name(), body.kind(), body.code(), why.strip())
			.update();
		for (int position = 0; position < wanted.size(); position++) {
			Difference one = wanted.get(position);
			this.jdbc.sql("insert into register_proposal_item values (?, ?, ?, ?, ?, null)")
				.params(id, position, one.field(), one.before(), one.after())
				.update();
		}
		return id;
	}

	/** What was proposed lately of an entry and its parts, the latest first. */
	public List<Proposed> of(RegisterEntry entry, int most) {
		return read(this.jdbc.sql(READ.formatted("""
				p.id in (select id from register_proposal where register = ? and entry = ? order by at desc, id limit ?)
				""")).params(entry.register(), entry.key(), most));
	}

	/** What was proposed lately of some entries and their parts, the latest first. */
	public List<Proposed> of(String register, Set<String> keys, int most) {
		return read(this.jdbc
			.sql(READ.formatted(
					"""
							p.id in (select id from register_proposal where register = ? and entry = any (?) order by at desc, id limit ?)
							"""))
			.params(register, keys.toArray(String[]::new), most));
	}

	/** A proposal on an entry or its parts, if there is such. */
	public Optional<Proposed> find(RegisterEntry entry, UUID id) {
		return read(this.jdbc.sql(READ.formatted("p.register = ? and p.entry = ? and p.id = ?"))
			.params(entry.register(), entry.key(), id)).stream().findFirst();
	}

	/**
	 * How much awaits a decision, by the key of the entry. Within one web request it is
	 * read once, for all registers together.
	 */
	public Map<String, Long> open(String register) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return open().getOrDefault(register, Map.of());
		}
		Open known = (Open) request.getAttribute(OPEN, RequestAttributes.SCOPE_REQUEST);
		if (known == null) {
			known = new Open(open());
			request.setAttribute(OPEN, known, RequestAttributes.SCOPE_REQUEST);
		}
		return known.byRegister().getOrDefault(register, Map.of());
	}

	private Map<String, Map<String, Long>> open() {
		Map<String, Map<String, Long>> open = new HashMap<>();
		this.jdbc
			.sql("""
					select register, entry, count(*) from register_proposal where decided_at is null and withdrawn_at is null
					group by register, entry order by min(at)""")
			.query((RowCallbackHandler) (row) -> open.computeIfAbsent(row.getString(1), (_) -> new LinkedHashMap<>())
				.put(row.getString(2), row.getLong(3)));
		return open;
	}

	// What this request has changed it is to see.
	private static void readAgain() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(OPEN, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/**
	 * Notes what is accepted of a proposal, and tells who proposed it.
	 * @param fields what, by the names of its fields; of others nothing
	 * @param why the reason, for the record
	 * @return what is to be recorded
	 * @throws EntryMoved when it was decided or taken back before
	 */
	public List<Difference> decide(CurrentUser by, Proposed proposed, Set<String> fields, String why) {
		readAgain();
		Instant now = this.clock.instant();
		ActingFor body = this.jdbc.sql("""
				update register_proposal set decided_at = ?, decided_by_name = ?, decided_why = ?
				where id = ? and decided_at is null and withdrawn_at is null returning body, body_code""")
			.params(Timestamp.from(now), by.name(), why.strip(), proposed.id())
			.query((row, _) -> ActingFor.recorded(row.getString(1), row.getString(2)))
			.optional()
			.orElseThrow(() -> new EntryMoved(proposed.entry(), List.of()));
		this.jdbc.sql("update register_proposal_item set accepted = field = any (?) where proposal_id = ?")
			.params(fields.toArray(String[]::new), proposed.id())
			.update();
		List<Difference> accepted = proposed.items()
			.stream()
			.map(Proposed.Item::difference)
			.filter((one) -> fields.contains(one.field()))
			.toList();
		this.events.publishEvent(new ProposalDecided(proposed.id(), proposed.entry().register(), body.kind(),
				body.code(), by.id(), by.name(), accepted.size(), proposed.items().size(), now));
		return accepted;
	}

	/**
	 * Takes a proposal back, which then awaits no decision.
	 * @throws EntryMoved when it was decided or taken back before
	 */
	public void withdraw(CurrentUser by, Proposed proposed) {
		readAgain();
		int withdrawn = this.jdbc.sql("""
				update register_proposal set withdrawn_at = ?, withdrawn_by_name = ?
				where id = ? and decided_at is null and withdrawn_at is null""")
			.params(Timestamp.from(this.clock.instant()), by.name(), proposed.id())
			.update();
		if (withdrawn == 0) {
			throw new EntryMoved(proposed.entry(), List.of());
		}
	}

	private static List<Proposed> read(StatementSpec statement) {
		Map<UUID, Proposed> found = new LinkedHashMap<>();
		statement.query((row) -> {
			UUID id = row.getObject("id", UUID.class);
			Proposed known = found.get(id);
			List<Proposed.Item> items = new ArrayList<>((known != null) ? known.items() : List.of());
			if (row.getString("field") != null) {
				items.add(new Proposed.Item(
						new Difference(row.getString("field"), row.getString("before"), row.getString("after")),
						(Boolean) row.getObject("accepted")));
			}
			found.put(id, proposed(row, id, items));
		});
		return List.copyOf(found.values());
	}

	private static Proposed proposed(ResultSet row, UUID id, List<Proposed.Item> items) throws SQLException {
		return new Proposed(id,
				new RegisterEntry(row.getString("register"), row.getString("entry"), row.getString("part")),
				row.getTimestamp("at").toInstant(), row.getString("by_name"), row.getString("why"), items,
				instant(row.getTimestamp("decided_at")), row.getString("decided_by_name"), row.getString("decided_why"),
				row.getString("withdrawn_by_name"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	/** How much awaits a decision, by register and entry. */
	private record Open(Map<String, Map<String, Long>> byRegister) {
	}

}
