package org.article12.core.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param leadsTo what else stands below it: addresses that its page leads to
 */
public record NavigationEntry(Place place, int order, String to, String words, Set<Role> roles, List<String> leadsTo) {

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

	public NavigationEntry(Place place, int order, String to, String words, Set<Role> roles) {
		this(place, order, to, words, roles, List.of());
	}

	/** A link to what people in one role work with. */
	public static NavigationEntry of(Role role, int order, String to, String words) {
		return new NavigationEntry(Place.WORK, order, to, words, Set.of(role));
	}

	/** The same, with pages below it that have addresses elsewhere. */
	public NavigationEntry leadingTo(String... addresses) {
		return new NavigationEntry(this.place, this.order, this.to, this.words, this.roles, List.of(addresses));
	}

	/** Its own address and all others that it leads to. */
	public List<String> addresses() {
		return Stream.concat(Stream.of(this.to), this.leadsTo.stream()).toList();
	}

	/** Whether that reader sees it; nobody is signed in where there is no user. */
	public boolean isFor(@Nullable CurrentUser user) {
		return this.roles.isEmpty()
				|| user != null && this.roles.stream().anyMatch((role) -> user.role().includes(role));
	}

}
