package org.article12.firstrun;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * Asks whether another program has the portal's port, before the application context
 * begins and the schema is touched: the web server would find out after all else.
 */
class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final int USUAL = 8080;

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		// The build only asks which beans there are.
		if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
			return;
		}
		Binder settings = Binder.get(event.getEnvironment());
		int port = settings.bind("server.port", Integer.class).orElse(USUAL);
		// Below there is no server; zero is any port that is free.
		if (port > 0) {
			require(port, settings.bind("server.address", InetAddress.class).orElse(null));
		}
	}

	private static void require(int port, @Nullable InetAddress address) {
		try {
			new ServerSocket(port, 1, address).close();
		}
		catch (IOException ex) {
			// Whatever else is wrong with it the web server says.
			if (String.valueOf(ex.getMessage()).contains("in use")) {
				throw new CannotStart("Port " + port + " is already in use by another program.",
						"Stop that program, or choose another port, for example with SERVER_PORT=" + (port + 1)
								+ " in the environment.",
						ex);
			}
		}
	}

}
