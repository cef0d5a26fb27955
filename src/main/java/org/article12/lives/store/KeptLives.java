package org.article12.lives.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.article12.lives.Life;
import org.article12.requests.Chronicle;
import org.article12.requests.RequestId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps lives as they were at the end of each step of so many entries, and as they were
 * folded last, a few minutes behind the histories at most. Who reads folds himself what
 * is not kept yet, and what moved within a step before and after his cut-off.
 */
@Component
class KeptLives {

	private static final int LIVES_AT_ONCE = 500;

	private final Chronicle chronicle;

	private final LivesFold fold;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final TransactionOperations transactions;

	KeptLives(Chronicle chronicle, LivesFold fold, JdbcClient jdbc, JdbcTemplate batches,
			TransactionOperations transactions) {
		this.chronicle = chronicle;
		this.fold = fold;
		this.jdbc = jdbc;
		this.batches = batches;
		this.transactions = transactions;
	}

	/**
	 * Takes in what became known since the last time, to the end of one step; false when
	 * that is nothing.
	 */
	boolean follow() {
		this.chronicle.settle();
		return Boolean.TRUE.equals(this.transactions.execute((_) -> goOn()));
	}

	/** Keeps all of them anew, whatever is kept. */
	@Transactional
	void forget() {
		// Whoever reads meanwhile still sees what he began with, which truncating would
		// not leave.
		this.jdbc.sql("delete from kept_life").update();
		this.jdbc.sql("update kept_lives set up_to = 0, version = ?").param(LifeWriter.VERSION).update();
	}

	/** To the end of the step, or to the last entry. */
	private boolean goOn() {
		Step step = lock();
		long next = this.jdbc
			.sql("select coalesce(max(sequence), 0) from entry_numbered where sequence > ? and sequence <= ?")
			.params(step.kept(), step.end())
			.query(Long.class)
			.single();
		if (next == 0) {
			return false;
		}
		List<RequestId> moved = this.jdbc
			.sql("select distinct request_id from entry_numbered where sequence > ? and sequence <= ?")
			.params(step.kept(), next)
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.list();
		for (int done = 0; done < moved.size(); done += LIVES_AT_ONCE) {
			keep(moved.subList(done, Math.min(done + LIVES_AT_ONCE, moved.size())), step, next);
		}
		this.jdbc.sql("update kept_lives set up_to = ?").param(next).update();
		return true;
	}

	/** Nobody else keeps any until the transaction ends. */
	private Step lock() {
		int version = this.jdbc.sql("select version from kept_lives for update").query(Integer.class).single();
		if (version != LifeWriter.VERSION) {
			forget();
		}
		return this.jdbc.sql("select up_to, step from kept_lives")
			.query((row, _) -> new Step(row.getLong("up_to"), row.getInt("step")))
			.single();
	}

	private void keep(List<RequestId> requests, Step step, long upTo) {
		leaveBehind(requests.stream().map(RequestId::value).toArray(UUID[]::new), step);
		List<Object[]> rows = new ArrayList<>();
		this.fold.fold(requests, upTo, (told, life) -> {
			Instant ended = life.map(Life::endedAt).orElse(null);
			rows.add(new Object[] { told.request().value(), told.history().entries().getLast().sequence(),
					life.map((one) -> Timestamp.from(one.beganAt())).orElse(null),
					(ended != null) ? Timestamp.from(ended) : null, life.map(LifeWriter::write).orElse(null) });
		});
		this.batches.batchUpdate("""
				insert into kept_life (request_id, last_sequence, began_at, ended_at, life)
				values (?, ?, ?, ?, ?)""", rows);
	}

	/** What was the last of them ends, and is forgotten where it is of the same step. */
	private void leaveBehind(UUID[] requests, Step step) {
		this.jdbc.sql("delete from kept_life where request_id = any(?) and next_sequence is null and last_sequence > ?")
			.params(requests, step.beginning())
			.update();
		this.jdbc.sql("""
				update kept_life set next_sequence = (select min(e.sequence) from entry_numbered e
					where e.request_id = kept_life.request_id and e.sequence > kept_life.last_sequence)
				where request_id = any(?) and next_sequence is null""").param(requests).update();
	}

	/**
	 * The step that is under way.
	 *
	 * @param kept the last entry that is taken in
	 * @param size how many entries a step has
	 */
	private record Step(long kept, int size) {

		/** The last entry of the step before. */
		long beginning() {
			return this.kept - this.kept % this.size;
		}

		/** The last entry of this step. */
		long end() {
			return beginning() + this.size;
		}

	}

}
