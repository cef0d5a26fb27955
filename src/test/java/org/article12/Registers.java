package org.article12;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;

import org.article12.catalogue.Catalogue;
import org.article12.centres.CentreEdits;
import org.article12.centres.CentreHistory;
import org.article12.centres.CentreMandates;
import org.article12.centres.CentreProposals;
import org.article12.centres.Centres;
import org.article12.core.CalendarSettings;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.article12.core.reference.ReferenceImporter;
import org.article12.parties.Parties;
import org.article12.parties.PartyKeeping;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.MappingSettings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The registers alone, on a database of their own with the reference data loaded: as much
 * as one instance of the portal holds of them.
 */
public final class Registers implements AutoCloseable {

	private static final String LOADED = "registers";

	private static boolean isLoaded;

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final DataSource database;

	private Registers(DataSource database, boolean owner) {
		this.database = database;
		this.context.registerBean(DataSource.class, () -> database,
				(bean) -> bean.setDestroyMethodName(owner ? "close" : ""));
		this.context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
		this.context.registerBean(Clock.class, Clock::systemUTC);
		CalendarSettings calendar = new CalendarSettings(ZoneId.of("Europe/Zurich"));
		DaysOff off = new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
		this.context.registerBean(CalendarSettings.class, () -> calendar);
		this.context.registerBean(WorkingDays.class, () -> new WorkingDays(calendar, () -> off, Clock.systemUTC()));
		this.context.register(Persistence.class, Catalogue.class, Parties.class, PartyKeeping.class, Centres.class,
				CentreMandates.class, CentreEdits.class, CentreHistory.class, CentreProposals.class);
		this.context.scan("org.article12.core.reference", "org.article12.core.register",
				"org.article12.catalogue.store", "org.article12.parties.store", "org.article12.centres.store");
		this.context.refresh();
	}

	/**
	 * Starts the portal on a new database with the reference data, which a start loaded
	 * once for all who ask.
	 */
	public static Registers load(String database) {
		return new Registers(TestDatabase.withCopyOf(loaded(), database), true);
	}

	private static synchronized String loaded() {
		if (!isLoaded) {
			try (HikariDataSource database = TestDatabase.withSchema(LOADED)) {
				start(database).close();
			}
			isLoaded = true;
		}
		return LOADED;
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

	public TransactionTemplate transaction() {
		return new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class));
	}

	public ReferenceImporter importer() {
		return this.context.getBean(ReferenceImporter.class);
	}

	/** Any other bean, such as a module's own repository. */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * Entities as the portal's own settings map them. No configuration that a scan finds:
	 * the tests of the whole portal have their own.
	 */
	@EnableTransactionManagement
	@EnableJpaRepositories({ "org.article12.catalogue.store", "org.article12.parties.store",
			"org.article12.centres.store" })
	static class Persistence {

		@Bean
		LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource database) {
			LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
			factory.setDataSource(database);
			factory.setPackagesToScan("org.article12.catalogue", "org.article12.parties", "org.article12.centres");
			factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
			factory.setJpaPropertyMap(Map.of(MappingSettings.PHYSICAL_NAMING_STRATEGY,
					PhysicalNamingStrategySnakeCaseImpl.class.getName(), BatchSettings.STATEMENT_BATCH_SIZE, 50,
					BatchSettings.ORDER_INSERTS, true));
			return factory;
		}

		@Bean
		JpaTransactionManager transactionManager(EntityManagerFactory entities) {
			return new JpaTransactionManager(entities);
		}

	}

}
