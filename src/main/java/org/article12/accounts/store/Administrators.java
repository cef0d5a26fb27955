package org.article12.accounts.store;

import org.article12.accounts.AccountRefusal;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that there is always somebody who can make accounts. */
@Component
public class Administrators {

	// A number that nothing else locks.
	private static final long LOCK = 1_200_001;

	private final JdbcClient jdbc;

	private final DemonstrationProfile demonstration;

	Administrators(JdbcClient jdbc, DemonstrationProfile demonstration) {
		this.jdbc = jdbc;
		this.demonstration = demonstration;
	}

	/**
	 * Lets the others wait until this transaction is over, so that two who go at the same
	 * time do not each count on the other.
	 */
	public void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> 0).single();
	}

	/** How many administrators can sign in, or could once they have set a passphrase. */
	public long count() {
		return this.jdbc.sql("""
				select count(*) from person
				where active and (:demonstration or not demonstration)
					and exists (select from membership where person_id = person.id and administrator)""")
			.param("demonstration", this.demonstration.isOn())
			.query(Long.class)
			.single();
	}

	/** Refuses with {@code LAST_ADMINISTRATOR} when nobody would be left. */
	public void refuseNone() {
		if (count() == 0) {
			throw new Refused(AccountRefusal.LAST_ADMINISTRATOR);
		}
	}

}
