package org.article12.core.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form as its fragment writes it.
 *
 * @param name the field's name
 * @param id the id of its element
 * @param value what was typed or is on record
 * @param inBox the same in a box for a long text, whose first line end browsers leave out
 * @param hint what is to be typed; empty where that is not said
 * @param errors what is wrong with it, in words
 * @param describedBy the ids of the elements that describe it; null where there are none
 * @param most the most characters that the form takes; null where it does not say
 * @param meant the unusual day or month that the form asks about; null for none
 */
public record FormField(String name, String id, String value, String inBox, String hint, List<String> errors,
		@Nullable String describedBy, @Nullable String most, @Nullable String meant) {

	/** Whether anything is wrong with it. */
	public boolean isWrong() {
		return !this.errors.isEmpty();
	}

	/** The id of a field's element: its name, that of a row without brackets. */
	static String id(String name) {
		return name.replace("].", "-").replace("[", "-").replace("]", "");
	}

	static @Nullable String describedBy(String name, @Nullable String hint, boolean wrong) {
		List<String> ids = new ArrayList<>();
		if (hint != null && !hint.isEmpty()) {
			ids.add(id(name) + "-hint");
		}
		if (wrong) {
			ids.add(id(name) + "-error");
		}
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	/**
	 * One of some radio buttons or boxes to tick.
	 *
	 * @param name the field's name
	 * @param id the id of its element
	 * @param value what the form sends
	 * @param label what the reader sees
	 * @param hint a line beneath; null for none
	 * @param hintId the id of that
	 * @param held whether it is chosen
	 */
	public record Choice(String name, String id, String value, String label, @Nullable String hint, String hintId,
			boolean held) {
	}

}
