package org.article12.requests.store;

import org.article12.core.schedule.OnceReady;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WordsTasks {

	/** What an instance that stopped left behind. */
	@Bean
	OnceReady draftWordsCatchUp(SearchWords words) {
		return words::catchUp;
	}

}
