package org.article12.core.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.Role;
import org.article12.core.Words;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.article12.core.security.NavigationEntry.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The links that stand on every page, as {@code @navigation} in templates. What a reader
 * gets depends on the place, the role and the language alone, and is put into words once
 * for each of them.
 */
@Component("navigation")
public class Navigation extends Words {

	private final List<NavigationEntry> entries;

	/** The nearest to a page first: the longest address. */
	private final List<Below> places;

	private final Map<Audience, List<Link>> remembered = new ConcurrentHashMap<>();

	Navigation(MessageSource messages, List<ModuleAccess> modules) {
		super(messages);
		this.entries = modules.stream()
			.flatMap((module) -> module.navigation().stream())
			.sorted(Comparator.comparingInt(NavigationEntry::order))
			.toList();
		this.places = this.entries.stream()
			.flatMap((entry) -> entry.addresses().stream().map((address) -> new Below(address, entry.to())))
			.sorted(Comparator.comparingInt((Below place) -> place.address().length()).reversed())
			.toList();
	}

	/** The links of a place of the page, for that reader. */
	public List<Link> links(Place place, @Nullable CurrentUser user) {
		Audience audience = new Audience(place, (user != null) ? user.role() : null, ReaderLanguage.get());
		return this.remembered.computeIfAbsent(audience, (_) -> links(audience, user));
	}

	private List<Link> links(Audience audience, @Nullable CurrentUser user) {
		return this.entries.stream()
			.filter((entry) -> entry.place() == audience.place() && entry.isFor(user))
			.map((entry) -> new Link(entry.to(), sayIn(audience.language(), entry.words())))
			.toList();
	}

	/**
	 * The link of all that a page stands below, the page of that link included; of
	 * several the nearest; null when there is none.
	 */
	public @Nullable String nearest(@Nullable String path) {
		return (path == null) ? null
				: this.places.stream()
					.filter((place) -> isBelow(path, place.address()))
					.findFirst()
					.map(Below::link)
					.orElse(null);
	}

	private static boolean isBelow(String path, String address) {
		return path.startsWith(address) && (path.length() == address.length() || path.charAt(address.length()) == '/');
	}

	/** What stands below an address belongs to that link. */
	private record Below(String address, String link) {
	}

	/**
	 * Who gets the same links.
	 *
	 * @param role null for who is not signed in
	 */
	private record Audience(Place place, @Nullable Role role, Locale language) {
	}

}
