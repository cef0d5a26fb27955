package org.article12.notifications.store;

import org.article12.core.outbox.OutboxThreads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The thread on which mail is sent: apart, so that a slow mail server delays no inbox,
 * and one after the other, so that a crash finds at most one whose arrival is not noted
 * yet.
 */
@Configuration(proxyBeanMethods = false)
class MailThread {

	static final String MAIL = "mailExecutor";

	@Bean(name = MAIL, defaultCandidate = false)
	ThreadPoolTaskExecutor mailExecutor() {
		return OutboxThreads.executor("mail-", 1);
	}

}
