package org.article12.browser;

import org.article12.TestDatabase;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration as people find it, for journeys alone: what other tests leave behind
 * is in a database of theirs.
 */
abstract class JourneyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final String name;

	private JourneyDatabase(String name) {
		this.name = name;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase.makeDemonstration(this.name);
		TestDatabase.set(context, TestDatabase.url(this.name));
	}

	/** For stories of requests. */
	static final class OfRequests extends JourneyDatabase {

		OfRequests() {
			super("journeys");
		}

	}

	/** For stories of the registers. */
	static final class OfRegisters extends JourneyDatabase {

		OfRegisters() {
			super("register_journeys");
		}

	}

}
