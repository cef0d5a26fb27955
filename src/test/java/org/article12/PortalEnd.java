package org.article12;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Ends the portal of the tests once all of them are over, and before the process ends.
 * Then {@link TestDatabase} goes, at the same moment as any portal that is still there,
 * which would wait half a minute for each connection.
 */
public class PortalEnd implements BeforeAllCallback {

	private static final Namespace OURS = Namespace.create(PortalEnd.class);

	@Override
	public void beforeAll(ExtensionContext tests) {
		ConfigurableApplicationContext portal = (ConfigurableApplicationContext) SpringExtension
			.getApplicationContext(tests);
		tests.getRoot().getStore(OURS).computeIfAbsent(portal, (_) -> (AutoCloseable) portal::close);
	}

}
