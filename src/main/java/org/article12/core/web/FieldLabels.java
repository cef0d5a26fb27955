package org.article12.core.web;

import java.util.Optional;

/**
 * What a module calls the fields in which people type, so that what was typed and not
 * saved can be given back with its name.
 */
public interface FieldLabels {

	/**
	 * The label of a field, where the module has such a one.
	 * @param field its name; one in a row after the rows' name and a point, as
	 * {@code milestones.title}
	 */
	Optional<String> label(String field);

}
