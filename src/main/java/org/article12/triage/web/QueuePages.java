package org.article12.triage.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.Finding;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.store.Queue;
import org.article12.triage.store.QueueCounting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What the queue's page shows, all of it as of one moment. */
@Component
class QueuePages {

	private final Requests requests;

	private final Queue queue;

	private final QueueCounting counting;

	private final QueueQuestions questions;

	private final QueueViews views;

	private final QueueChoices choices;

	private final OwnViews own;

	QueuePages(Requests requests, Queue queue, QueueCounting counting, QueueQuestions questions, QueueViews views,
			QueueChoices choices, OwnViews own) {
		this.requests = requests;
		this.queue = queue;
		this.counting = counting;
		this.questions = questions;
		this.views = views;
		this.choices = choices;
		this.own = own;
	}

	/** The page, or one to which what was asked leads. */
	String show(CurrentUser user, MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
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

}
