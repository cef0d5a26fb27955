package org.article12.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.PersonId;

/** The views of the queue that officers have mailed to them each week. */
public interface WeeklyViews {

	/** What is to go out by now. */
	List<Due> due();

	/**
	 * Takes one of them, in the caller's transaction: whoever comes second finds that it
	 * is not due any more. The next is due on the same day of the week.
	 * @return what it lists, in the reader's language; empty when it was taken, or when
	 * there is no such view any more
	 */
	Optional<Listed> take(Due due);

	/** Nobody gets it any more who has left the Secretariat. */
	void end(Due due);

	/**
	 * A view that somebody is to get.
	 *
	 * @param view the view
	 * @param person who
	 */
	record Due(UUID view, PersonId person) {
	}

	/**
	 * What a view lists.
	 *
	 * @param name the view's name
	 * @param page the address of the list
	 * @param settings the address at which the reader ends the mail
	 * @param total how many requests there are; of very many as many as have pages
	 * @param first the first of them
	 */
	record Listed(String name, String page, String settings, int total, List<Line> first) {
	}

	/**
	 * One request.
	 *
	 * @param reference its reference
	 * @param title its title
	 * @param state the Party, where it stands, whose turn it is and until when, in words
	 * @param page its page's address
	 */
	record Line(String reference, String title, String state, String page) {
	}

}
