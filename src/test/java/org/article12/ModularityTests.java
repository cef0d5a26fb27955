package org.article12;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules keep to their allowed dependencies. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class ModularityTests {

	// A compiled package-info of the same package among the tests would hide the module's
	// own from Spring Modulith, and the module would then be held to nothing.
	@Test
	void everyModuleDeclaresWhatItMayUse() {
		assertThat(PortalClasses.MODULES)
			.allSatisfy((module) -> assertThat(Class.forName(module.getBasePackage().getName() + ".package-info")
				.isAnnotationPresent(ApplicationModule.class))
				.as("%s has @ApplicationModule, and no package-info of the tests hides it", module.getIdentifier())
				.isTrue());
	}

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		PortalClasses.MODULES.verify();
	}

}
