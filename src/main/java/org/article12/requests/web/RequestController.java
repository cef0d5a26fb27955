package org.article12.requests.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.web.FollowsFromRecord;
import org.article12.requests.Act;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Reader;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestPanels;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.Requests;
import org.article12.requests.TransitionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A request as its Party sees it. */
@Controller
record RequestController(Requests requests, RequestViews views, RequestFacts facts, RequestPanels panels,
		RecentlyOpened opened) {

	@GetMapping("/requests/{reference}")
	@FollowsFromRecord
	String show(CurrentUser user, RequestRecord request, Model model) {
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request) + "/edit";
		}
		this.opened.note(user, request.id());
		List<HistoryEntry> history = this.requests.history(request.id(), user);
		model.addAttribute("turn", this.views.turn(request, user));
		model.addAttribute("question",
				(request.status() == RequestStatus.CLARIFICATION) ? OwnRequests.question(history).orElse(null) : null);
		model.addAttribute("areas", this.views.areas(request.areas()));
		model.addAttribute("facts", this.facts.of(request, user));
		model.addAttribute("answers", this.views.answers(request.titled(), Reader.PARTY));
		model.addAttribute("timeline", this.views.timeline(history));
		model.addAttribute("panels", this.panels.of(request, user));
		model.addAttribute("declined",
				this.views.declined(request, history, this.requests.reopenUntil(request).orElse(null)).orElse(null));
		model.addAttribute("repeats", (request.status() == RequestStatus.DECLINED) ? repeats(history) : null);
		model.addAttribute("withdrawable", TransitionTable.isPossible(request.status(), Act.WITHDRAW));
		return "requests/request";
	}

	/** The request that this one was found to repeat; null when it was not. */
	private static @Nullable String repeats(List<HistoryEntry> history) {
		return history.stream()
			.flatMap((entry) -> entry.told(Particulars.Declined.class).stream())
			.flatMap((declined) -> Stream.ofNullable(declined.duplicateOf()))
			.reduce((_, later) -> later)
			.map(RequestReference::value)
			.orElse(null);
	}

}
