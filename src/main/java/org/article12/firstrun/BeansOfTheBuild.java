package org.article12.firstrun;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Profiles;

/**
 * Leaves aside the beans that a build has chosen where the demonstration is wanted, which
 * has beans and a log of its own: they are chosen at that start then.
 */
class BeansOfTheBuild implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	/** Once profiles are known, and before the log, which is chosen likewise. */
	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER - 1;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (event.getEnvironment().acceptsProfiles(Profiles.of("demo"))) {
			SpringProperties.setProperty(AotDetector.AOT_ENABLED, Boolean.FALSE.toString());
		}
	}

}
