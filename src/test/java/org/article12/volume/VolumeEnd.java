package org.article12.volume;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the command once the database is filled, unless the portal is to stay. */
@Component
@Profile("volume")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VolumeEnd implements ApplicationListener<ApplicationReadyEvent> {

	private final VolumeSettings settings;

	VolumeEnd(VolumeSettings settings) {
		this.settings = settings;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		if (!this.settings.stay()) {
			System.exit(SpringApplication.exit(event.getApplicationContext()));
		}
	}

}
