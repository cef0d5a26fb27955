package org.article12.firstrun;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Ends the start with where the portal is and where to sign in. */
class ReadyListener implements ApplicationListener<ApplicationReadyEvent>, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(ReadyListener.class);

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		if (logger.isInfoEnabled()) {
			logger.info(message(event.getApplicationContext().getEnvironment(), event.getTimeTaken()));
		}
	}

	private static String message(Environment environment, @Nullable Duration timeTaken) {
		String address = "http://localhost:" + environment.getProperty("local.server.port");
		StringBuilder message = new StringBuilder("The portal is ready");
		if (timeTaken != null) {
			message.append(" after %.1f seconds".formatted(timeTaken.toMillis() / 1000.0));
		}
		message.append(".%n%n".formatted());
		line(message, "Open", address);
		String data = environment.getProperty(DatabaseListener.DATA_DIRECTORY_IN_USE);
		if (data == null) {
			line(message, "Sign in", address + "/sign-in");
		}
		else {
			line(message, "Sign in", address + "/sign-in (the page lists the demonstration accounts)");
			line(message, "Data", data + " (kept; delete it to begin anew)");
		}
		line(message, "Stop", "Ctrl-C");
		return message.toString();
	}

	private static void line(StringBuilder message, String name, String value) {
		message.append("    %-9s%s%n".formatted(name, value));
	}

}
