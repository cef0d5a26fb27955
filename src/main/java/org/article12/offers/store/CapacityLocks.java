package org.article12.offers.store;

import java.util.Collection;
import java.util.TreeSet;

import org.article12.core.CentreCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets plans that are sent at the same time ask a centre one after another, so that they
 * do not both count on its last room.
 */
@Component
public class CapacityLocks {

	private final JdbcClient jdbc;

	CapacityLocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for the centres, and holds them until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Collection<CentreCode> centres) {
		// Always in the same order, so that two never wait for each other.
		new TreeSet<>(centres).forEach(
				(centre) -> this.jdbc.sql("select true from (select pg_advisory_xact_lock(hashtextextended(?, 12)))")
					.param("capacity of " + centre)
					.query(Boolean.class)
					.single());
	}

}
