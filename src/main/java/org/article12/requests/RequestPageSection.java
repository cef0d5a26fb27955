package org.article12.requests;

import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;

/**
 * What another module adds to a request's page, for each of those who read it: its Party,
 * the Secretariat, a centre concerned. Its template defines the fragment
 * {@code panel(model)}; its order decides the place.
 */
public interface RequestPageSection {

	/** Whether it has something for such readers. */
	default boolean isFor(Reader reader) {
		return true;
	}

	/**
	 * Whether those who work on the request find it beside what the request says, not
	 * within.
	 */
	default boolean isBeside() {
		return false;
	}

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
