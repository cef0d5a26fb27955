package org.article12.triage.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.Finding;
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
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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

	private final OwnViews own;

	QueueController(Requests requests, Queue queue, QueueCounting counting, QueueQuestions questions, QueueViews views,
			QueueChoices choices, QueueTable table, OwnViews own) {
		this.own = own;
		this.requests = requests;
		this.queue = queue;
		this.counting = counting;
		this.questions = questions;
		this.views = views;
		this.choices = choices;
		this.table = table;
	}

	@GetMapping("/triage")
	@Transactional(readOnly = true)
	String queue(CurrentUser user, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response,
			Model model) {
		QueueForm form = QueueForm.of(parameters);
		model.addAttribute("form", form);
		OfficersViews own = this.own.of(user, parameters);
		if (own.leadsTo() != null) {
			return "redirect:" + own.leadsTo();
		}
		// Ticks are of this page, and of none that is reached from it.
		parameters.remove("tick");
		QueueQuestion question = this.questions.read(form, user.id()).orElse(own.preference().size(), form);
		Optional<RequestRecord> meant = question.unknown().isEmpty() ? meant(question) : Optional.empty();
		if (meant.isPresent()) {
			return "redirect:/triage/" + meant.get().reference();
		}
		model.addAttribute("own", own);
		model.addAttribute("finding", new Finding(form.q(), parameters));
		model.addAttribute("queue", view(question, form, own, parameters, user, model));
		if (!question.unknown().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("unknown", question.unknown());
		}
		return "triage/queue";
	}

	private QueueView view(QueueQuestion question, QueueForm form, OfficersViews own,
			MultiValueMap<String, String> parameters, CurrentUser user, Model model) {
		QueueAddress address = new QueueAddress(parameters);
		QueueView.Choices offered = this.choices.of(question.filter(), user);
		model.addAttribute("choices", offered);
		if (!question.unknown().isEmpty()) {
			return this.views.ofUnknown(question, form, address, own);
		}
		QueueCounts counts = this.counting.of(question.filter());
		QueuePage page = this.queue.page(question.filter(), question.sort(), question.page(), question.size());
		return this.views.of(question, form, offered, counts, page, address, own, user);
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
	@Nullable String table(CurrentUser user, @RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		QueueQuestion question = this.questions.read(QueueForm.of(address), user.id());
		if (!question.unknown().isEmpty()) {
			return "redirect:" + new PageLinks("/triage", address).to(1);
		}
		this.table.answer(question, user, request, response);
		return null;
	}

}
