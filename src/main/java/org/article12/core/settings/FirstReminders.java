package org.article12.core.settings;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When reminders come at first: what a new database begins with.
 *
 * @param before how many working days before a date the first one comes; 0 for none
 */
@ConfigurationProperties("article12.reminders")
record FirstReminders(@DefaultValue("3") int before) implements FirstValues {

	FirstReminders {
		FirstDeadlines.require(Term.REMINDER, "article12.reminders.before", before);
	}

	@Override
	public Section section() {
		return Section.DEADLINES;
	}

	@Override
	public Map<String, String> values() {
		return FirstDeadlines.texts(Map.of(Term.REMINDER, this.before));
	}

}
