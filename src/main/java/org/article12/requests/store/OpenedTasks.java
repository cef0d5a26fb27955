package org.article12.requests.store;

import java.util.concurrent.ThreadPoolExecutor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The thread on which is written what people opened; what is too much for it is left. */
@Configuration(proxyBeanMethods = false)
class OpenedTasks {

	static final String THREAD = "openedExecutor";

	private static final int WAITING = 1_000;

	@Bean(name = THREAD, defaultCandidate = false)
	ThreadPoolTaskExecutor openedExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix("opened-");
		executor.setCorePoolSize(1);
		executor.setMaxPoolSize(1);
		executor.setQueueCapacity(WAITING);
		executor.setAllowCoreThreadTimeOut(true);
		executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
		return executor;
	}

}
