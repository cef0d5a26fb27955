package org.article12.accounts.web;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.security.PolicyTable;
import org.article12.core.security.SignedNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page that somebody asked for before signing in. The visitor's browser keeps it, so
 * that asking makes no session; it is an address of this portal, or none.
 */
@Component
class WayBack implements RequestCache {

	private static final String NOTE = "ARTICLE12-BACK";

	private static final Duration KEPT = Duration.ofMinutes(30);

	private static final int LONGEST = 2000;

	// One slash at first: two, or one that leans the other way, lead to another host.
	private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

	private final SignedNotes notes;

	private final PolicyTable policy;

	WayBack(SignedNotes notes, PolicyTable policy) {
		this.notes = notes;
		this.policy = policy;
	}

	/** Keeps the address, if it is that of a page that one has to sign in for. */
	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String address = KeptForm.path(request) + query;
		if (HttpMethod.GET.matches(request.getMethod()) && this.policy.isPrivate(request) && isOurs(address)) {
			this.notes.write(NOTE, address, KEPT, request, response);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return this.notes.read(NOTE, request).filter(WayBack::isOurs).map(SimpleSavedRequest::new).orElse(null);
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		this.notes.remove(NOTE, request, response);
	}

	static boolean isOurs(String address) {
		return address.length() <= LONGEST && OWN_ADDRESS.matcher(address).matches();
	}

}
