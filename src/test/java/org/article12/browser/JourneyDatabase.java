package org.article12.browser;

import org.article12.TestDatabase;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration as people find it, for journeys alone: what other tests leave behind
 * is in a database of theirs.
 */
class JourneyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String NAME = "journeys";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase.makeDemonstration(NAME);
		TestDatabase.set(context, TestDatabase.url(NAME));
	}

}
