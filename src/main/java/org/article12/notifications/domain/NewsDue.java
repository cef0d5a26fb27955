package org.article12.notifications.domain;

import java.util.List;

/**
 * News that waited are to be told now: nobody took back what they tell of. What becomes
 * due at once is told together.
 *
 * @param events names them, as {@link Announcement#event()} does
 */
public record NewsDue(List<String> events) {

	public NewsDue {
		events = List.copyOf(events);
	}

}
