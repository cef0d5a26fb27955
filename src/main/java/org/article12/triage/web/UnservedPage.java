package org.article12.triage.web;

import org.article12.core.web.Option;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.helpoffers.HelpInWords;
import org.article12.requests.PreparedWords;
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

	private final PreparedWords replies;

	private final HelpInWords help;

	UnservedPage(Screening screening, RequestWords words, PreparedWords replies, HelpInWords help) {
		this.help = help;
		this.screening = screening;
		this.words = words;
		this.replies = replies;
	}

	/** The page with a prepared reply added to what is typed. */
	String insert(RequestRecord request, UnservedForm form, String reply, Model model) {
		String words = this.replies.insert(Kind.UNSERVED, reply, request, form.words());
		return show(request, new UnservedForm(form.area(), form.code(), words), model);
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
		model.addAttribute("help", this.help.fitting(form.of(), request.party()));
		model.addAttribute("replies", this.replies.choices(Kind.UNSERVED, request));
		return "triage/unserved";
	}

}
