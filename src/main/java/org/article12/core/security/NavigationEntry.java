package org.article12.core.security;

import java.util.Set;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.jspecify.annotations.Nullable;

/**
 * A link that stands on every page.
 *
 * @param place where on the page
 * @param order its place among the others there, smaller first
 * @param to the address it leads to
 * @param words the key of its words
 * @param roles who sees it; everybody where it names none
 */
public record NavigationEntry(Place place, int order, String to, String words, Set<Role> roles) {

	/** A part of the page where links stand. */
	public enum Place {

		/** What everybody may read. */
		PUBLIC,
		/** What somebody who is signed in works with. */
		WORK,
		/** At the foot of the page. */
		FOOT

	}

	public NavigationEntry(Place place, int order, String to, String words) {
		this(place, order, to, words, Set.of());
	}

	/** A link to what people in one role work with. */
	public static NavigationEntry of(Role role, int order, String to, String words) {
		return new NavigationEntry(Place.WORK, order, to, words, Set.of(role));
	}

	/** Whether that reader sees it; nobody is signed in where there is no user. */
	public boolean isFor(@Nullable CurrentUser user) {
		return this.roles.isEmpty()
				|| user != null && this.roles.stream().anyMatch((role) -> user.role().includes(role));
	}

}
