package org.article12.publicview.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.web.PageLinks;
import org.article12.core.web.PublicCaching;
import org.article12.publicview.domain.PublishedSummary;
import org.article12.publicview.store.Summaries;
import org.article12.publicview.web.SummaryQuestions.Asked;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The published summaries, with search, and each on a page of its own. */
@Controller
record SummariesController(Summaries summaries, SummaryQuestions questions, SummaryWords words) {

	@GetMapping("/progress/requests")
	String list(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@RequestParam MultiValueMap<String, String> address, Locale locale, Model model,
			HttpServletResponse response) {
		Asked asked = this.questions.read(address);
		PageOf<PublishedSummary> page = this.summaries.find(asked.filter(), asked.page());
		model.addAttribute("asked", asked);
		model.addAttribute("choices", this.questions.choices(locale));
		model.addAttribute("page", page);
		model.addAttribute("lines", page.items().stream().map(this.words::view).toList());
		model.addAttribute("links", new PageLinks("/progress/requests", address));
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		return "publicview/summaries";
	}

	@GetMapping("/progress/requests/{reference}")
	String one(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@PathVariable String reference, Model model, HttpServletResponse response) {
		PublishedSummary summary = Optional.of(reference)
			.flatMap(RequestReference::parse)
			.flatMap(this.summaries::find)
			.orElseThrow(() -> new NotVisible("A published summary of " + reference));
		model.addAttribute("summary", this.words.view(summary));
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		return "publicview/summary";
	}

}
