package org.article12.accounts.domain;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Whether demonstration accounts count: under the demo profile only. */
@Component
@NamedInterface("demonstration")
public class DemonstrationProfile {

	private final boolean on;

	DemonstrationProfile(Environment environment) {
		this.on = environment.acceptsProfiles(Profiles.of("demo"));
	}

	public boolean isOn() {
		return this.on;
	}

}
