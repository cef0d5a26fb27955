package org.article12.requests.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What officers have in hand that has not ended, and what nobody has. */
@Component
public class WorkInHand {

	/** As the index {@code request_in_hand} says it. */
	private static final String OPEN = "r.status in ('SUBMITTED', 'CLARIFICATION', 'ROUTING', 'IN_DELIVERY', 'DELIVERED')";

	private static final String GAVE_BACK = """
			(select cast(e.particulars as jsonb) ->> 'from' from history_entry e
				where e.request_id = r.id and e.act = 'RELEASE' order by e.number desc limit 1)""";

	private final JdbcClient jdbc;

	WorkInHand(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whoever gives by what officers have in hand does so alone until the transaction
	 * ends, in whichever instance: the next one counts what this one gave.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		this.jdbc.sql("select true from (select pg_advisory_xact_lock(hashtextextended('work in hand', 12)))")
			.query(Boolean.class)
			.single();
	}

	/** How many requests each of them has that have not ended; none where none. */
	public Map<PersonId, Integer> open(Collection<PersonId> officers) {
		Map<PersonId, Integer> open = new HashMap<>();
		if (!officers.isEmpty()) {
			this.jdbc
				.sql("select r.officer_id, count(*) from assistance_request r where r.officer_id in (:officers) and "
						+ OPEN + " group by r.officer_id")
				.param("officers", officers.stream().map(PersonId::value).toList())
				.query((row) -> {
					open.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
				});
		}
		return open;
	}

	/** Who gave a request out of his hands last; empty where nobody did. */
	public Optional<PersonId> gaveBack(RequestId request) {
		return this.jdbc.sql("select " + GAVE_BACK + " from assistance_request r where r.id = ?")
			.param(request.value())
			.query(String.class)
			.optional()
			.map(PersonId::of);
	}

	/**
	 * What is in nobody's hands and has not ended, the longest waiting first.
	 * @param officers who works at the Secretariat: what anybody else has is nobody's
	 */
	public List<Nobodys> nobodys(Collection<PersonId> officers) {
		List<UUID> active = officers.isEmpty() ? List.of(new UUID(0, 0))
				: officers.stream().map(PersonId::value).toList();
		return this.jdbc.sql("select r.id, r.reference, " + GAVE_BACK + " from assistance_request r where " + OPEN
				+ " and (r.officer_id is null or r.officer_id not in (:active)) order by r.received_on, r.reference")
			.param("active", active)
			.query((row, _) -> {
				String gaveBack = row.getString(3);
				return new Nobodys(new RequestId(row.getObject(1, UUID.class)), new RequestReference(row.getString(2)),
						(gaveBack != null) ? PersonId.of(gaveBack) : null);
			})
			.list();
	}

	/**
	 * A request in nobody's hands.
	 *
	 * @param id the request
	 * @param reference its reference
	 * @param gaveBack who gave it out of his hands last; null where nobody did
	 */
	public record Nobodys(RequestId id, RequestReference reference, @Nullable PersonId gaveBack) {
	}

}
