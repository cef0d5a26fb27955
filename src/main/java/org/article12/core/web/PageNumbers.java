package org.article12.core.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;

import org.article12.core.PageOf;
import org.jspecify.annotations.Nullable;

/**
 * The links below a page of a list, ready to read.
 *
 * @param first the position of the page's first item in the whole list
 * @param last that of its last
 * @param total how many there are in all
 * @param previous the address of the page before; null where there is none
 * @param around the first page, the last, this one and its neighbours
 * @param next the address of the page after; null where there is none
 */
public record PageNumbers(String first, String last, String total, @Nullable String previous, List<Numbered> around,
		@Nullable String next) {

	/** Those of a page, with numbers written in this way. */
	static PageNumbers of(PageOf<?> page, PageLinks links, LongFunction<String> written) {
		List<Numbered> around = new ArrayList<>();
		int last = 0;
		for (int number : shown(page)) {
			if (number > last + 1) {
				around.add(new Numbered(null, null, false));
			}
			around.add(new Numbered(written.apply(number), links.to(number), number == page.number()));
			last = number;
		}
		return new PageNumbers(written.apply(page.first()), written.apply(page.last()), written.apply(page.total()),
				page.hasPrevious() ? links.to(page.number() - 1) : null, around,
				page.hasNext() ? links.to(page.number() + 1) : null);
	}

	private static SortedSet<Integer> shown(PageOf<?> page) {
		SortedSet<Integer> shown = new TreeSet<>(List.of(1, page.pages()));
		for (int number = page.number() - 1; number <= page.number() + 1; number++) {
			if (number >= 1 && number <= page.pages()) {
				shown.add(number);
			}
		}
		return shown;
	}

	/**
	 * A page's number.
	 *
	 * @param figure the number; null where some are left out
	 * @param to the page's address; null there too
	 * @param present whether it is the page that is shown
	 */
	public record Numbered(@Nullable String figure, @Nullable String to, boolean present) {
	}

}
