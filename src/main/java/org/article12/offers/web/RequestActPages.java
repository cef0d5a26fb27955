package org.article12.offers.web;

import org.article12.core.web.Notice;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What all pages have in common on which an officer does something to one request.
 */
public final class RequestActPages {

	private RequestActPages() {
	}

	/** Names the request, and says how much of its history the page shows. */
	public static void name(RequestRecord request, Model model) {
		model.addAttribute("reference", request.reference().value());
		model.addAttribute("subject", request.title());
		model.addAttribute("lastEntry", request.lastEntry());
	}

	/**
	 * Back to the request, as it stands: the act is not possible any more, or not yet.
	 */
	public static String notNow(RequestRecord request, RedirectAttributes next) {
		return notNow(request, next, "offers.not-now");
	}

	/**
	 * The same with words of its own.
	 * @param why the key of the message that says why it is not possible
	 */
	public static String notNow(RequestRecord request, RedirectAttributes next, String why) {
		next.addFlashAttribute("notice", Notice.of(why));
		return "redirect:" + SubmittedRequests.page(request.reference());
	}

}
