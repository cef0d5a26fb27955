package org.article12.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each story a {@link Portal} over the one browser in which its portal is visited,
 * and asks at the end what was found on its pages. The driver of a browser serves one
 * thread at a time; stories of a portal take turns, so each may have it in the thread
 * that it happens to run in.
 */
class PortalExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(PortalExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
		return parameter.getParameter().getType() == Portal.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
		return portal(story);
	}

	@Override
	public void afterEach(ExtensionContext story) {
		Portal portal = portal(story);
		try {
			story.getExecutionException().ifPresent((failure) -> portal.keepLastPages());
			portal.findings().report(story.getExecutionException().orElse(null));
		}
		finally {
			portal.close();
		}
	}

	private static Portal portal(ExtensionContext story) {
		return story.getStore(OURS).computeIfAbsent(Portal.class, (type) -> {
			String port = SpringExtension.getApplicationContext(story)
				.getEnvironment()
				.getRequiredProperty("local.server.port");
			return new Portal(running(story, port), "http://localhost:" + port,
					story.getRequiredTestClass().getSimpleName());
		}, Portal.class);
	}

	private static RunningBrowser running(ExtensionContext story, String port) {
		return story.getRoot()
			.getStore(OURS)
			.computeIfAbsent(port, (_) -> RunningBrowser.start(), RunningBrowser.class);
	}

}
