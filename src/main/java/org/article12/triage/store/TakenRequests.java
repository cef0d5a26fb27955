package org.article12.triage.store;

import java.util.List;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.OfficersWork;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Batch;
import org.article12.requests.RequestReference;
import org.article12.requests.TakingCharge;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an officer has in hand that has not ended, from the queue. */
@Component
class TakenRequests implements OfficersWork {

	private final JdbcClient jdbc;

	private final TakingCharge charge;

	TakenRequests(JdbcClient jdbc, TakingCharge charge) {
		this.jdbc = jdbc;
		this.charge = charge;
	}

	@Override
	public long openRequests(PersonId officer) {
		return this.jdbc.sql("select count(*) from queue_entry where officer_id = ? and not ended")
			.param(officer.value())
			.query(Long.class)
			.single();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public int handOn(PersonId leaver, @Nullable PersonId to, CurrentUser by) {
		// Locked in one order by all who lock several.
		List<RequestReference> open = this.jdbc
			.sql("select reference from queue_entry where officer_id = ? and not ended order by reference")
			.param(leaver.value())
			.query((row, _) -> new RequestReference(row.getString(1)))
			.list();
		int[] handed = new int[1];
		Batch.run(Acts.current().orElseGet(UUID::randomUUID), () -> open.forEach((reference) -> {
			handed[0] += this.charge.handOn(by, reference, leaver, to) ? 1 : 0;
		}));
		return handed[0];
	}

	@Override
	public String page(PersonId officer) {
		return "/triage?officer=" + officer;
	}

}
