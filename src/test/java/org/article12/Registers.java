package org.article12;

import javax.sql.DataSource;

import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.reference.ReferenceImporter;
import org.article12.parties.Parties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The registers alone, on a database of their own with the reference data loaded: as much
 * as one instance of the portal holds of them.
 */
public final class Registers implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final DataSource database;

	private Registers(DataSource database, boolean owner) {
		this.database = database;
		this.context.registerBean(DataSource.class, () -> database,
				(bean) -> bean.setDestroyMethodName(owner ? "close" : ""));
		this.context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
		this.context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
		this.context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
		this.context.register(Catalogue.class, Parties.class, Centres.class);
		this.context.scan("org.article12.core.reference", "org.article12.catalogue.domain",
				"org.article12.parties.domain", "org.article12.centres.domain");
		this.context.refresh();
	}

	/** Starts the portal on a new database. */
	public static Registers load(String database) {
		return new Registers(TestDatabase.withSchema(database), true);
	}

	/** Starts the portal on that database, which stays open when it ends. */
	public static Registers start(DataSource database) {
		return new Registers(database, false);
	}

	/** Another instance of the portal on the same database. */
	public Registers anotherInstance() {
		return start(this.database);
	}

	public DataSource database() {
		return this.database;
	}

	public JdbcClient jdbc() {
		return this.context.getBean(JdbcClient.class);
	}

	public Catalogue catalogue() {
		return this.context.getBean(Catalogue.class);
	}

	public Parties parties() {
		return this.context.getBean(Parties.class);
	}

	public Centres centres() {
		return this.context.getBean(Centres.class);
	}

	public ReferenceImporter importer() {
		return this.context.getBean(ReferenceImporter.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
