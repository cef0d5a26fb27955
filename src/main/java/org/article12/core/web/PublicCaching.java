package org.article12.core.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** How long others may keep what the public reads. */
public final class PublicCaching {

	/** Figures: with the seconds that the portal keeps them, less than a minute. */
	public static final CacheControl FIGURES = CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

	/**
	 * What is published with somebody's consent, or until it is withdrawn: whoever keeps
	 * it asks each time whether it still is.
	 */
	public static final CacheControl PUBLISHED = CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic();

	private PublicCaching() {
	}

	/**
	 * Lets a page be kept that is the same for all who are not signed in; the pages of
	 * whoever is signed in are kept by nobody.
	 */
	public static void allow(CacheControl how, @Nullable CurrentUser user, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		if (user == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, how.getHeaderValue());
		}
	}

}
