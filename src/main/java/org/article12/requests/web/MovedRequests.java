package org.article12.requests.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.web.StaleForm;
import org.article12.core.web.StalePages;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells whoever acts on a request from a page that is out of date what was done. */
@ControllerAdvice
@Order(0)
class MovedRequests {

	// Asked for a request that moved, and not made for the first page.
	private final ObjectProvider<RequestViews> views;

	private final StalePages pages;

	MovedRequests(ObjectProvider<RequestViews> views, StalePages pages) {
		this.views = views;
		this.pages = pages;
	}

	@ExceptionHandler(RequestMoved.class)
	Object moved(RequestMoved moved, CurrentUser user, HttpServletRequest request) {
		String reference = moved.reference().value();
		String returnTo = switch (user.role()) {
			case PARTY -> "/requests/" + reference;
			case OFFICER, ADMINISTRATOR -> "/triage/" + reference;
			case CENTRE -> "/assignments";
		};
		return this.pages.answer(request, new StaleForm(StaleForm.Why.moved(isOwn(moved.meanwhile(), user)), reference,
				returnTo, this.views.getObject().changes(moved.meanwhile())));
	}

	private static boolean isOwn(List<HistoryEntry> meanwhile, CurrentUser user) {
		return !meanwhile.isEmpty() && meanwhile.stream().allMatch((entry) -> user.id().equals(entry.by().person()));
	}

}
