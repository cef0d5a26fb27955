package org.article12.triage.web;

import org.article12.core.web.Option;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.Screening;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an area is set unserved. */
@Component
class UnservedPage {

	private final Screening screening;

	private final RequestWords words;

	UnservedPage(Screening screening, RequestWords words) {
		this.screening = screening;
		this.words = words;
	}

	/** The page with a form, which may be filled in already. */
	String show(RequestRecord request, UnservedForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("area", this.words.area(form.of().value()));
		model.addAttribute("reasons",
				this.screening.unservedCodes(request, form.of())
					.stream()
					.map((code) -> new Option(code.name(), this.words.unserved(code)))
					.toList());
		return "triage/unserved";
	}

}
