package org.article12.requests.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.web.Formats;
import org.article12.core.web.SummaryRow;
import org.article12.requests.Act;
import org.article12.requests.Capacity;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.RequestReference;
import org.article12.requests.Reader;
import org.article12.requests.RequestPanels;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Requests;
import org.article12.requests.TransitionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A request as its Party sees it. */
@Controller
class RequestController {

	private final OwnRequests own;

	private final Requests requests;

	private final RequestViews views;

	private final RequestWords words;

	private final Formats formats;

	private final RequestPanels panels;

	RequestController(OwnRequests own, Requests requests, RequestViews views, RequestWords words, Formats formats,
			RequestPanels panels) {
		this.own = own;
		this.requests = requests;
		this.views = views;
		this.words = words;
		this.formats = formats;
		this.panels = panels;
	}

	@GetMapping("/requests/{reference}")
	String show(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.own.get(user, reference);
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request) + "/edit";
		}
		List<HistoryEntry> history = this.requests.history(request.id(), user);
		model.addAttribute("record", request);
		model.addAttribute("turn", this.views.turn(request, user));
		model.addAttribute("question",
				(request.status() == RequestStatus.CLARIFICATION) ? OwnRequests.question(history).orElse(null) : null);
		model.addAttribute("areas", this.views.areas(request.areas()));
		model.addAttribute("facts", facts(request, user));
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

	private List<SummaryRow> facts(RequestRecord request, CurrentUser user) {
		Capacity capacity = request.capacity();
		return List
			.of(fact("requests.facts.reference", request.reference().value()),
					fact("requests.facts.status", this.views.status(request.status(), user).word()),
					fact("requests.facts.submitted",
							(request.submittedAt() != null) ? this.formats.date(request.submittedAt()) : ""),
					fact("requests.facts.capacity",
							(capacity != null) ? this.words.say("requests.capacity." + capacity.name()) : ""),
					fact("requests.facts.letter", (request.letterReference() != null) ? request.letterReference() : ""))
			.stream()
			.filter((row) -> row.value() != null && !row.value().isEmpty())
			.toList();
	}

	private SummaryRow fact(String key, String value) {
		return new SummaryRow(this.words.say(key), value);
	}

}
