package org.article12;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to their allowed dependencies. */
class ModularityTests {

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		ApplicationModules.of(Article12Application.class).verify();
	}

}
