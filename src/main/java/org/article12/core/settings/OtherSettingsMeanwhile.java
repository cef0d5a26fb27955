package org.article12.core.settings;

import java.util.List;

/** A section was changed after the page that somebody acts on was made. */
public class OtherSettingsMeanwhile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<SettingsVersion> meanwhile;

	OtherSettingsMeanwhile(Section section, List<SettingsVersion> meanwhile) {
		super(section.name());
		this.meanwhile = List.copyOf(meanwhile);
	}

	/** What changed, the latest first. */
	public List<SettingsVersion> meanwhile() {
		return this.meanwhile;
	}

}
