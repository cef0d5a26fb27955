package org.article12.requests;

import java.util.List;

/**
 * Something in the answers that keeps a request from being submitted. Its words are in
 * the message bundle under {@code requests.problem.} and the code.
 *
 * @param section where it stands
 * @param field the field of that section's part
 * @param code what is wrong
 * @param parameters what the words mention, in order
 */
public record Problem(Section section, String field, String code, List<Object> parameters) {

	/** A problem whose words mention the given values. */
	public static Problem of(Section section, String field, String code, Object... parameters) {
		return new Problem(section, field, code, List.of(parameters));
	}

}
