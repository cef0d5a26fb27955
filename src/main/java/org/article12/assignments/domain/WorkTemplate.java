package org.article12.assignments.domain;

import java.util.UUID;

/**
 * Words with which a centre begins a plan or a report.
 *
 * @param id names it
 * @param kind of what
 * @param name under which the centre's people find it; one of its kind
 * @param content the words
 * @param changed how often it was saved
 */
public record WorkTemplate(UUID id, TemplateKind kind, String name, TemplateContent content, int changed) {

	/** How many characters a name has at most. */
	public static final int MOST_OF_A_NAME = 100;

	/** How many templates a centre keeps of each kind, at most. */
	public static final int MOST = 50;

}
