package org.article12.requests;

import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;

/**
 * What another module adds to a request's page. Its template defines the fragment
 * {@code panel(model)}.
 */
public interface RequestPageSection {

	/** What is added for that reader; asks the database at most once. */
	Optional<Panel> panel(RequestRecord request, CurrentUser reader);

	/**
	 * A panel of the page.
	 *
	 * @param title its heading, ready to read
	 * @param template the template that defines {@code panel(model)}
	 * @param model what the fragment shows
	 */
	record Panel(String title, String template, Map<String, Object> model) {
	}

}
