package org.article12.imports;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.article12.core.schedule.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportTasks {

	@Bean
	RecurringTask<Void> forgetBroughtTables(RegisterImports imports) {
		return Recurring.every("imports-forget-old", Duration.ofHours(6), imports::forgetOld);
	}

}
