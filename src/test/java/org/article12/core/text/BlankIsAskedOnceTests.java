package org.article12.core.text;

import com.tngtech.archunit.core.domain.JavaAccess;
import org.article12.PortalClasses;
import org.article12.TestOrder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a text has nothing to see is asked of {@link Text}: what {@link String} calls
 * blank is less, and the database would refuse what was taken for something.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class BlankIsAskedOnceTests {

	@Test
	void nobodyAsksTheStringItself() {
		assertThat(PortalClasses.ALL.stream()
			.filter((one) -> !one.getPackageName().equals("org.article12.core.text"))
			.flatMap((one) -> one.getAccessesFromSelf().stream())
			.filter((access) -> access.getTargetOwner().isEquivalentTo(String.class)
					&& access.getName().equals("isBlank"))
			.map(JavaAccess::getDescription)).isEmpty();
	}

}
