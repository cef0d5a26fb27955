package org.article12.core.register;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what registers said before a moment is the same for ever. A change is noted
 * while its transaction runs, and others see it when that has ended, which may be later
 * than a moment that somebody asked about in between.
 */
@Component
public class RegisterOrder {

	private final JdbcClient jdbc;

	RegisterOrder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets no change count as earlier that is committed afterwards. Who asks what was
	 * known before a moment calls this first, outside of the transaction that reads.
	 * @param moment a moment that has come
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void settle(Instant moment) {
		this.jdbc.sql("update register_head set settled_at = :moment where settled_at < :moment")
			.param("moment", Timestamp.from(moment))
			.update();
	}

}
