package org.article12;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration as people find it, for one lane of tests: what others leave behind is
 * in a database of theirs.
 */
public abstract class PortalDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final String name;

	private PortalDatabase(String name) {
		this.name = name;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase.makeDemonstration(this.name);
		TestDatabase.set(context, TestDatabase.url(this.name));
	}

	/** For tests of the portal. */
	static final class OfTests extends PortalDatabase {

		OfTests() {
			super("portal");
		}

	}

	/** For tests of the life of requests. */
	static final class OfRequestTests extends PortalDatabase {

		OfRequestTests() {
			super("requests");
		}

	}

	/** For stories of requests. */
	public static final class OfJourneys extends PortalDatabase {

		OfJourneys() {
			super("journeys");
		}

	}

	/** For stories of the registers. */
	public static final class OfRegisterJourneys extends PortalDatabase {

		OfRegisterJourneys() {
			super("register_journeys");
		}

	}

}
