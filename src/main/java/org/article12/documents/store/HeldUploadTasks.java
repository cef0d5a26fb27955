package org.article12.documents.store;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HeldUploadTasks {

	@Bean
	RecurringTask<Void> forgetHeldUploads(HeldUploads held) {
		return Recurring.every("documents-forget-held", Duration.ofHours(1), held::forgetOld);
	}

}
