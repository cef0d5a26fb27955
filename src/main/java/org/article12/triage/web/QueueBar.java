package org.article12.triage.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The line above the queue with which it is narrowed; all of it links, so that it needs
 * no script and every choice has an address.
 *
 * @param toggles what is asked for most, each on or off
 * @param menus what is chosen from a few
 * @param chosen what else narrows the queue; following such a chip takes it away
 * @param late the regions in which something is late, with how much
 */
record QueueBar(List<Chip> toggles, List<Menu> menus, List<Chip> chosen, List<Chip> late) {

	/**
	 * Something to choose, or to choose no longer.
	 *
	 * @param words its words
	 * @param count how many requests that are, in words; null where it is not counted
	 * @param to the address of the queue with it, or without it where it is chosen
	 * @param chosen whether it is chosen
	 */
	record Chip(String words, @Nullable String count, String to, boolean chosen) {
	}

	/**
	 * Some things to choose from.
	 *
	 * @param words what they are
	 * @param chips each of them
	 */
	record Menu(String words, List<Chip> chips) {
	}

}
