package org.article12.core.reference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a new database is filled with, each seed once in its life. The mark that a seed is
 * planted is set in the transaction that plants it: a start that breaks off leaves
 * neither, and the next one begins anew. From then on the rows are the portal's own, and
 * no later start touches them, not even one that finds them gone.
 */
@Component
public class Seeds {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	public Seeds(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Plants a seed, unless that was done before. Of several instances that start at the
	 * same moment one plants and the others wait for it.
	 * @param name the seed's name in the table {@code seed}
	 * @param planting fills the database, in one transaction with the mark
	 */
	public void once(String name, Runnable planting) {
		this.transaction.executeWithoutResult((_) -> {
			int marked = this.jdbc.sql("insert into seed (name) values (?) on conflict do nothing")
				.param(name)
				.update();
			if (marked == 1) {
				planting.run();
			}
		});
	}

}
