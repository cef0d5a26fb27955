package org.article12.core.settings;

import java.time.Instant;
import java.util.List;

import org.article12.core.PersonId;

/**
 * A change of a section.
 *
 * @param number its number among the section's, from 1
 * @param at when it was made
 * @param by who made it
 * @param byName the person's name as of that moment
 * @param why the reason that was given
 * @param differences what it changed
 */
public record SettingsVersion(int number, Instant at, PersonId by, String byName, String why,
		List<Difference> differences) {

	public SettingsVersion {
		differences = List.copyOf(differences);
	}

	/**
	 * One setting that differs.
	 *
	 * @param key its name
	 * @param before how it was; empty for none
	 * @param after how it is; empty for none
	 */
	public record Difference(String key, String before, String after) {
	}

}
