package org.article12.firstrun;

import org.springframework.boot.SpringApplication;

/** Prepares a start of the portal from the command line. */
public final class FirstRun {

	private FirstRun() {
	}

	/**
	 * Lets the application see to its database and its port before anything else, and say
	 * at the end where it is to be found, and make first what lets people in. Tests,
	 * which bring a database of their own, leave this out.
	 */
	public static void prepare(SpringApplication application) {
		application.setLazyInitialization(true);
		application.addListeners(new BeansOfTheBuild(), new DatabaseListener(), new PortCheck(), new ReadyListener());
	}

}
