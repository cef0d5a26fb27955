package org.article12.triage.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.PageLinks;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.store.Queue;
import org.article12.triage.store.QueueCounting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue, as a page and as a table. */
@Controller
class QueueController {

	private final Queue queue;

	private final QueueCounting counting;

	private final QueueQuestions questions;

	private final QueueViews views;

	private final QueueChoices choices;

	private final QueueTable table;

	private final Requests requests;

	QueueController(Requests requests, Queue queue, QueueCounting counting, QueueQuestions questions, QueueViews views,
			QueueChoices choices, QueueTable table) {
		this.requests = requests;
		this.queue = queue;
		this.counting = counting;
		this.questions = questions;
		this.views = views;
		this.choices = choices;
		this.table = table;
	}

	@GetMapping("/triage")
	String queue(CurrentUser user, @ModelAttribute("form") QueueForm form,
			@RequestParam MultiValueMap<String, String> address, HttpServletResponse response, Model model) {
		QueueQuestion question = this.questions.read(form, user);
		model.addAttribute("choices", this.choices.of(question.filter(), user));
		if (!question.unknown().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("unknown", question.unknown());
			model.addAttribute("queue",
					this.views.of(question, form, QueueCounts.NONE, QueuePage.empty(question.size()), address, user));
			return "triage/queue";
		}
		Optional<RequestRecord> meant = meant(question);
		if (meant.isPresent()) {
			return "redirect:/triage/" + meant.get().reference();
		}
		QueueCounts counts = this.counting.of(question.filter());
		model.addAttribute("queue",
				this.views.of(question, form, counts,
						this.queue.page(question.filter(), question.order(), counts, question.page(), question.size()),
						address, user));
		return "triage/queue";
	}

	/**
	 * The request whose reference was typed, and nothing else, whatever the filters say.
	 */
	private Optional<RequestRecord> meant(QueueQuestion question) {
		return question.filter()
			.sought()
			.question()
			.reference()
			.flatMap(RequestReference::parse)
			.flatMap(this.requests::submitted);
	}

	@GetMapping({ "/triage.csv", "/triage.xlsx" })
	@Nullable String table(CurrentUser user, @ModelAttribute("form") QueueForm form,
			@RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		QueueQuestion question = this.questions.read(form, user);
		if (!question.unknown().isEmpty()) {
			return "redirect:" + new PageLinks("/triage", address).to(1);
		}
		this.table.answer(question, user, request, response);
		return null;
	}

}
