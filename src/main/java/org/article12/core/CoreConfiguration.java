package org.article12.core;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
class CoreConfiguration {

	/** Instead of Spring Boot's, under the same setting. */
	@Bean
	IcuMessages messageSource(@Value("${spring.messages.basename}") List<String> files) {
		return new IcuMessages(files);
	}

	// The demonstration brings a clock of its own, which can stand in the past while its
	// data are made.
	@Bean
	@Profile("!demo")
	Clock clock() {
		return Clock.systemUTC();
	}

}
