package org.article12.triage.web;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the place in a list while one works on a request: as long as the address of a
 * page about it names the list, so does every address about the same request that the
 * page holds, that of its forms too, and every one that an act leads to.
 */
@Component
class PlaceKept extends OncePerRequestFilter {

	/** Under which name the place is found in the model and in the request. */
	static final String PLACE = "place";

	/**
	 * Under which name forms find what they are to carry that are sent by their address,
	 * from which browsers leave out what it said before.
	 */
	private static final String FIELDS = "placeFields";

	private static final Pattern REQUEST = Pattern.compile("/triage/[A-Z]{3}-[0-9]{4}-[0-9]{4,9}(?=/|$)");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher about = REQUEST.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		Optional<ListPlace> place = about.lookingAt() ? ListPlace.read(request.getQueryString()) : Optional.empty();
		if (place.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(PLACE, place.get());
		request.setAttribute(FIELDS, place.get().fields());
		chain.doFilter(request, new Keeping(request, response, request.getContextPath() + about.group()));
	}

	/** The place that the address of a page names. */
	static Optional<ListPlace> of(HttpServletRequest request) {
		return Optional.ofNullable((ListPlace) request.getAttribute(PLACE));
	}

	/** Writes the place into addresses about one request. */
	private static final class Keeping extends HttpServletResponseWrapper {

		private final HttpServletRequest request;

		private final String about;

		Keeping(HttpServletRequest request, HttpServletResponse response, String about) {
			super(response);
			this.request = request;
			this.about = about;
		}

		@Override
		public String encodeURL(String url) {
			return super.encodeURL(kept(url));
		}

		@Override
		public String encodeRedirectURL(String url) {
			return super.encodeRedirectURL(kept(url));
		}

		private String kept(String url) {
			if (!url.matches(Pattern.quote(this.about) + "([/?#].*)?") || url.contains(ListPlace.LIST + "=")) {
				return url;
			}
			int end = (url.indexOf('#') < 0) ? url.length() : url.indexOf('#');
			String address = url.substring(0, end);
			return address + (address.contains("?") ? "&" : "?") + of(this.request).orElseThrow().kept()
					+ url.substring(end);
		}

	}

}
