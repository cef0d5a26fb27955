package org.article12.volume;

import org.article12.Article12Application;
import org.springframework.boot.SpringApplication;

/**
 * Fills an empty database with any number of requests by bulk copy, to try the portal at
 * volume. How to run it: docs/performance.md.
 */
final class VolumeCommand {

	private VolumeCommand() {
	}

	public static void main(String[] arguments) {
		SpringApplication.from(Article12Application::main).withAdditionalProfiles("demo", "volume").run(arguments);
	}

}
