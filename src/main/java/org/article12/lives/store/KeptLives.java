package org.article12.lives.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.article12.requests.Chronicle;
import org.article12.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps lives as they were folded last, a few minutes behind the histories at most. Who
 * reads folds himself what is not kept yet.
 */
@Component
class KeptLives {

	/** How many entries are taken in at once, and so how long a transaction takes. */
	private static final int ENTRIES_AT_ONCE = 2_000;

	private final Chronicle chronicle;

	private final LivesFold fold;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	KeptLives(Chronicle chronicle, LivesFold fold, JdbcClient jdbc, TransactionOperations transactions) {
		this.chronicle = chronicle;
		this.fold = fold;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Takes in what became known since the last time. */
	void follow() {
		this.chronicle.settle();
		while (Boolean.TRUE.equals(this.transactions.execute((_) -> goOn()))) {
			// Each time a transaction of its own.
		}
	}

	/** Keeps all of them anew, whatever is kept. */
	@Transactional
	void forget() {
		this.jdbc.sql("truncate kept_life").update();
		this.jdbc.sql("update kept_lives set up_to = 0, version = ?").param(LifeColumn.VERSION).update();
	}

	private boolean goOn() {
		long kept = lock();
		long next = this.jdbc
			.sql("select coalesce(max(sequence), 0) from entry_numbered where sequence > ? and sequence <= ?")
			.params(kept, kept + ENTRIES_AT_ONCE)
			.query(Long.class)
			.single();
		if (next == 0) {
			return false;
		}
		List<RequestId> moved = this.jdbc
			.sql("select distinct request_id from entry_numbered where sequence > ? and sequence <= ?")
			.params(kept, next)
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.list();
		keep(moved, next);
		this.jdbc.sql("update kept_lives set up_to = ?").param(next).update();
		return true;
	}

	/** Nobody else keeps any until the transaction ends. */
	private long lock() {
		int version = this.jdbc.sql("select version from kept_lives for update").query(Integer.class).single();
		if (version != LifeColumn.VERSION) {
			forget();
		}
		return this.jdbc.sql("select up_to from kept_lives").query(Long.class).single();
	}

	private void keep(List<RequestId> requests, long upTo) {
		List<UUID> ids = new ArrayList<>();
		List<Long> first = new ArrayList<>();
		List<Long> last = new ArrayList<>();
		List<String> lives = new ArrayList<>();
		this.fold.fold(requests, upTo, (told, life) -> {
			ids.add(told.request().value());
			first.add(told.history().entries().getFirst().sequence());
			last.add(told.history().entries().getLast().sequence());
			lives.add(LifeColumn.write(life.orElse(null)));
		});
		this.jdbc.sql("""
				insert into kept_life (request_id, first_sequence, last_sequence, life)
				select * from unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::text[])
				on conflict (request_id) do update set last_sequence = excluded.last_sequence, life = excluded.life""")
			.params(ids.toArray(UUID[]::new), first.toArray(Long[]::new), last.toArray(Long[]::new),
					lives.toArray(String[]::new))
			.update();
	}

}
