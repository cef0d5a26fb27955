package org.article12.core.web;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A way out of a page that saves as one leaves: an address of this portal, which a button
 * sends as {@code then}.
 *
 * @param address where to go
 */
public record WayOut(String address) {

	private static final String SIGN_OUT = "/sign-out";

	// Words with single slashes only: an address elsewhere cannot be smuggled in.
	private static final Pattern OWN_ADDRESS = Pattern.compile("/|(?:/[a-z-]+)+");

	/** The way out that a button names; empty when it names something else. */
	public static Optional<WayOut> of(String then) {
		return OWN_ADDRESS.matcher(then).matches() ? Optional.of(new WayOut(then)) : Optional.empty();
	}

	/** Whether leaving so ends the session. */
	public boolean signsOut() {
		return this.address.equals(SIGN_OUT);
	}

	/** Leaves, and signs out where that was pressed; the answer is the view to show. */
	public String leave(HttpServletRequest request) throws ServletException {
		if (signsOut()) {
			request.logout();
			return "redirect:/";
		}
		return "redirect:" + this.address;
	}

}
