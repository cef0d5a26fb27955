package org.article12.core;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what stands on this page
 * @param number the page's number, from 1
 * @param size how many items a full page holds
 * @param total how many items the whole list holds
 */
public record PageOf<T>(List<T> items, int number, int size, long total) {

	/**
	 * One page of a list that is there as a whole; beyond the last one it is the last
	 * one.
	 */
	public static <T> PageOf<T> of(List<T> all, int number, int size) {
		int shown = Math.clamp(number, 1, new PageOf<>(all, 1, size, all.size()).pages());
		List<T> items = all.subList((shown - 1) * size, Math.min(shown * size, all.size()));
		return new PageOf<>(List.copyOf(items), shown, size, all.size());
	}

	/** The same page with each item as something else. */
	public <R> PageOf<R> map(Function<T, R> mapping) {
		return new PageOf<>(this.items.stream().map(mapping).toList(), this.number, this.size, this.total);
	}

	/** How many pages there are, at least 1. */
	public int pages() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	/** Whether a page comes before this one. */
	public boolean hasPrevious() {
		return this.number > 1;
	}

	/** Whether a page comes after this one. */
	public boolean hasNext() {
		return this.number < pages();
	}

	/** The position of the first item in the whole list, from 1; 0 when it is empty. */
	public long first() {
		return this.items.isEmpty() ? 0 : (this.number - 1L) * this.size + 1;
	}

	/** The position of the last item in the whole list. */
	public long last() {
		return this.items.isEmpty() ? 0 : first() + this.items.size() - 1;
	}

}
