package org.article12.firstrun;

import java.util.Objects;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Profiles;
import org.springframework.util.ResourceUtils;

/**
 * Takes the beans that the build has chosen, where the portal is packaged: what chooses
 * them is half of a start. Where the demonstration is wanted, which has beans and a log
 * of its own, they are chosen at that start; so they are in a checkout, where the last
 * build knows nothing of what was written since.
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
		else if (isPackaged() && SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null) {
			SpringProperties.setProperty(AotDetector.AOT_ENABLED, Boolean.TRUE.toString());
		}
	}

	private boolean isPackaged() {
		return ResourceUtils.isJarURL(Objects.requireNonNull(getClass().getResource("BeansOfTheBuild.class")));
	}

}
