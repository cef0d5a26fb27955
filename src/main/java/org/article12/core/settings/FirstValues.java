package org.article12.core.settings;

import java.util.Map;

/**
 * What a section of a new database begins with, from the settings of the installation.
 */
public interface FirstValues {

	/** The section. */
	Section section();

	/** Its values by name. */
	Map<String, String> values();

}
