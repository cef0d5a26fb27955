package org.article12.firstrun;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Sees to the database before the application context begins: a configured one must
 * answer, and a demonstration without one gets a server of its own.
 */
class DatabaseListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	/** Where the embedded server's data are, once there is one. */
	static final String DATA_DIRECTORY_IN_USE = "article12.data-dir-in-use";

	private static final String URL = "spring.datasource.url";

	private static final String USERNAME = "spring.datasource.username";

	private static final String PASSWORD = "spring.datasource.password";

	private static final String EMBEDDED_SERVER = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	private static final String NAME_A_DATABASE = "Set SPRING_DATASOURCE_URL (and SPRING_DATASOURCE_USERNAME, "
			+ "SPRING_DATASOURCE_PASSWORD) to a PostgreSQL database, for example "
			+ "jdbc:postgresql://localhost:5432/article12";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		// The build only asks which beans there are.
		if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
			prepare(event.getEnvironment());
		}
	}

	private static void prepare(ConfigurableEnvironment environment) {
		boolean demonstration = environment.acceptsProfiles(Profiles.of("demo"));
		String url = environment.getProperty(URL);
		if (StringUtils.hasText(url)) {
			new DatabaseCheck(url, environment.getProperty(USERNAME), environment.getProperty(PASSWORD)).run();
		}
		else if (demonstration) {
			useEmbeddedServer(environment);
		}
		else {
			throw new CannotStart("No database is configured.", NAME_A_DATABASE
					+ ", or activate the profile demo in a checkout, which brings a database of its own.");
		}
	}

	private static void useEmbeddedServer(ConfigurableEnvironment environment) {
		if (!ClassUtils.isPresent(EMBEDDED_SERVER, null)) {
			throw new CannotStart("No database is configured, and the packaged portal brings none of its own.",
					NAME_A_DATABASE + ", or run the demonstration from a checkout with mvn spring-boot:run.");
		}
		DataDirectory directory = new DataDirectory(Path.of(environment.getProperty("article12.data-dir", ".data")));
		directory.open();
		EmbeddedServer server = new EmbeddedServer(directory);
		SpringApplication.getShutdownHandlers().add(() -> {
			server.stop();
			directory.close();
		});
		server.start();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("embeddedServer", Map.of(URL, server.url(), USERNAME, server.user(),
					PASSWORD, server.password(), DATA_DIRECTORY_IN_USE, directory.path().toString())));
	}

}
