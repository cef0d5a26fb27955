package org.article12.requests.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.web.Formats;
import org.article12.core.web.Notice;
import org.article12.core.web.WayOut;
import org.article12.requests.Answers;
import org.article12.requests.EditedMeanwhile;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.Section;
import org.article12.requests.Stamp;
import org.article12.requests.domain.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** One section of the answers: shown, and saved as typed by every button of the page. */
@Controller
@RequestMapping("/requests/{reference}/edit/{section}")
class SectionController {

	private final OwnRequests requests;

	private final SectionPage page;

	private final Drafts drafts;

	private final RequestViews views;

	private final Formats formats;

	SectionController(OwnRequests requests, SectionPage page, Drafts drafts, RequestViews views, Formats formats) {
		this.requests = requests;
		this.page = page;
		this.drafts = drafts;
		this.views = views;
		this.formats = formats;
	}

	@GetMapping
	String show(CurrentUser user, @PathVariable String reference, @PathVariable String section, SectionQuery query,
			@RequestParam MultiValueMap<String, String> asked, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		Answers.Part part = request.answers().part(section(section));
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("stamp", Stamp.of(part));
		this.page.show(model, user, request, part, query, query.fromCheck() || asked.containsKey("check"));
		return "requests/section";
	}

	@PostMapping
	String save(CurrentUser user, @PathVariable String reference, @PathVariable String section, SectionQuery query,
			@RequestParam MultiValueMap<String, String> sent, HttpServletRequest http, HttpServletResponse response,
			Model model, RedirectAttributes next) throws ServletException {
		RequestRecord request = this.requests.get(user, reference);
		Answers.Part typed = TypedPart.of(section(section), sent);
		String stamp = Objects.requireNonNullElse(sent.getFirst("stamp"), "");
		try {
			this.drafts.save(user, request.reference(), typed, stamp, SessionName.of(http.getSession()));
		}
		catch (EditedMeanwhile edited) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("stamp", edited.stamp());
			model.addAttribute("conflict", new SectionPage.Conflict(edited.byName(), this.formats.time(edited.at()),
					this.views.differing(edited.theirs(), typed)));
			this.page.show(model, user, request, typed, query, false);
			return "requests/section";
		}
		String then = Objects.requireNonNullElse(sent.getFirst("then"), "");
		Optional<WayOut> wayOut = WayOut.of(then);
		if (wayOut.isPresent()) {
			if (!wayOut.get().signsOut()) {
				next.addFlashAttribute("notice", Notice.of("requests.saved"));
			}
			return wayOut.get().leave(http);
		}
		if (then.equals("list") || then.equals("stay")) {
			next.addFlashAttribute("notice", Notice.of("requests.saved"));
		}
		return "redirect:" + OwnRequests.address(request) + after(typed.section(), then, query);
	}

	/** Where a button leads once everything is saved. */
	private static String after(Section section, String then, SectionQuery query) {
		String here = "/edit/" + section.slug();
		String back = query.fromCheck() ? "back=check" : "";
		return switch (then) {
			case "list" -> "/edit";
			case "stay" -> back.isEmpty() ? here : here + "?" + back;
			case "search" ->
				here + "?q=" + UriUtils.encode(query.q(), StandardCharsets.UTF_8) + (back.isEmpty() ? "" : "&" + back);
			default -> query.fromCheck() ? "/check"
					: section.next().map((following) -> "/edit/" + following.slug()).orElse("/check");
		};
	}

	private static Section section(String slug) {
		return Section.ofSlug(slug).orElseThrow(() -> new NotVisible("Section " + slug));
	}

}
