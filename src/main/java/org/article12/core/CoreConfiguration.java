package org.article12.core;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
class CoreConfiguration {

	/** Instead of Spring Boot's, which knows no ICU. */
	@Bean
	IcuMessages messageSource() {
		return IcuMessages.ofEveryModule();
	}

	// The demonstration brings a clock of its own, which can stand in the past while its
	// data are made.
	@Bean
	@Profile("!demo")
	Clock clock() {
		return Clock.systemUTC();
	}

}
