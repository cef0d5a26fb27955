package org.article12.firstrun;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.article12.Article12Application;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * A start of the portal in the process of the tests, which is to be refused before
 * anybody is let in, and takes a twentieth there. What whoever starts a refused portal
 * reads and its exit code are proved by those of {@link PortalProcess}.
 */
final class StartHere {

	private StartHere() {
	}

	/**
	 * Starts it with nothing but these settings, and holds that the sentence refuses it.
	 */
	static void assertRefused(Map<String, String> settings, String sentence) {
		SpringApplication portal = new SpringApplication(Article12Application.class);
		portal.setEnvironment(new Settings(settings));
		FirstRun.prepare(portal);
		assertThatException().isThrownBy(portal::run)
			.satisfies((refused) -> assertThat(Stream.iterate(refused, Objects::nonNull, Throwable::getCause))
				.filteredOn(CannotStart.class::isInstance)
				.singleElement()
				.extracting(Throwable::getMessage, STRING)
				.contains(sentence));
	}

	/** What the environment of a process of its own would say, and nothing else. */
	private static final class Settings extends StandardEnvironment {

		Settings(Map<String, String> settings) {
			getPropertySources().addFirst(
					new SystemEnvironmentPropertySource(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(settings)));
		}

		@Override
		protected void customizePropertySources(MutablePropertySources sources) {
			// Nothing of the build's own.
		}

	}

}
