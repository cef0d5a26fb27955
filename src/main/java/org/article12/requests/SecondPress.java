package org.article12.requests;

import java.util.function.Predicate;

import org.article12.core.CurrentUser;

/** Tells a second press of the same button from a page that is out of date. */
public final class SecondPress {

	private SecondPress() {
	}

	/**
	 * Acts, unless the reader did the very same from the same page already.
	 * @param centre the code of the centre that the entry names
	 * @param same whether an entry with these particulars is of that act
	 * @throws RequestMoved when something else was done since
	 */
	public static void once(CurrentUser user, String centre, Predicate<Particulars> same, Runnable act) {
		try {
			act.run();
		}
		catch (RequestMoved moved) {
			HistoryEntry next = moved.meanwhile().isEmpty() ? null : moved.meanwhile().getFirst();
			if (next == null || !user.id().equals(next.by().person()) || next.centre() == null
					|| !next.centre().value().equals(centre) || !same.test(next.particulars())) {
				throw moved;
			}
		}
	}

	/** The version that a form carries; 0 for none. */
	public static int number(String version) {
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
	}

}
