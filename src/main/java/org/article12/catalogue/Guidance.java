package org.article12.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.article12.core.Multilingual;
import org.jspecify.annotations.Nullable;

/**
 * A guidance document.
 *
 * @param code its code
 * @param titles its title
 * @param areas the areas that it helps with, in the catalogue's order
 * @param links where it is found on the web
 * @param retired whether it is no longer shown
 */
public record Guidance(String code, Multilingual titles, Set<AreaCode> areas, List<Link> links, boolean retired) {

	public Guidance {
		areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
		links = List.copyOf(links);
	}

	/** Whether it is shown now. */
	public boolean offered() {
		return !this.retired;
	}

	/** Its title in the language of whoever reads. */
	public String title() {
		return this.titles.forReader();
	}

	/**
	 * A page of another site.
	 *
	 * @param address an http or https address
	 * @param language the ISO 639-1 code of what is found there; empty where it is in
	 * several
	 * @param what what is found there
	 */
	public record Link(URI address, String language, String what) {

		/** Whether the text is the whole address of a page of some site. */
		public static boolean isValid(String text) {
			try {
				URI address = new URI(text);
				return Set.of("http", "https").contains(String.valueOf(address.getScheme())) && site(address) != null;
			}
			catch (URISyntaxException ex) {
				return false;
			}
		}

		/** The site that has the page, such as {@code chm.pops.int}. */
		public String site() {
			return String.valueOf(site(this.address));
		}

		private static @Nullable String site(URI address) {
			return address.getHost();
		}

	}

}
