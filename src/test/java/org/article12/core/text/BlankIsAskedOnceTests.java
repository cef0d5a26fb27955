package org.article12.core.text;

import org.article12.PortalClasses;
import org.article12.TestOrder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Whether a text has nothing to see is asked of {@link Text}: what {@link String} calls
 * blank is less, and the database would refuse what was taken for something.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class BlankIsAskedOnceTests {

	@Test
	void nobodyAsksTheStringItself() {
		noClasses().that()
			.resideOutsideOfPackage("org.article12.core.text")
			.should()
			.callMethod(String.class, "isBlank")
			.check(PortalClasses.ALL);
	}

}
