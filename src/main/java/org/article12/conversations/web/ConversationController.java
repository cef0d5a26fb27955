package org.article12.conversations.web;

import java.util.List;

import org.article12.assignments.Concern;
import org.article12.assignments.ConcernedRequests;
import org.article12.conversations.Message;
import org.article12.conversations.MessageRefused;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request's conversation, at one address for everyone concerned. */
@Controller
@RequestMapping("/conversations/{reference}")
class ConversationController {

	private final ConcernedRequests concerns;

	private final Posting posting;

	private final ConversationPage page;

	private final UploadForms uploads;

	private final MessageViews views;

	private final RequestWords words;

	private final Acts acts;

	ConversationController(ConcernedRequests concerns, Posting posting, ConversationPage page, UploadForms uploads,
			MessageViews views, RequestWords words, Acts acts) {
		this.concerns = concerns;
		this.posting = posting;
		this.page = page;
		this.uploads = uploads;
		this.views = views;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping
	String show(CurrentUser user, @PathVariable String reference, @RequestParam(required = false) String page,
			Model model) {
		this.page.show(model, user, find(user, reference), number(page), null);
		return "conversations/conversation";
	}

	@PostMapping("/messages")
	String post(CurrentUser user, @PathVariable String reference, Press press, @ModelAttribute("form") MessageForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		Concern concern = find(user, reference);
		form.check(errors);
		List<Upload> files = this.uploads.receive(user, form.files(), errors, "files");
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> post(user, concern, form.message(files, press.id()))).follow(next);
			}
			catch (MessageRefused refused) {
				reject(refused, errors);
			}
			catch (DocumentRefused refused) {
				this.uploads.reject(refused, errors, "files");
			}
		}
		this.uploads.comesBack(user, files, model);
		this.page.show(model, user, find(user, reference), 1, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return "conversations/conversation";
	}

	private Done post(CurrentUser user, Concern concern, NewMessage typed) {
		Message message = this.posting.post(user, concern.request().id(), typed);
		return Done.at("/conversations/" + concern.request().reference(), "conversations.sent", this.views
			.readers(message.readership().audience(), message.readership().centres(), concern.request().party()));
	}

	/** The request, where the user is concerned with it; drafts have no conversation. */
	private Concern find(CurrentUser user, String reference) {
		return RequestReference.parse(reference)
			.flatMap((parsed) -> this.concerns.find(user, parsed))
			.filter((concern) -> concern.request().status() != RequestStatus.DRAFT)
			.orElseThrow(() -> new NotVisible("Conversation of " + reference));
	}

	private void reject(MessageRefused refused, BindingResult errors) {
		String centres = this.words.list(refused.centres().stream().map(this.words::centre).toList());
		switch (refused.reason()) {
			case WRITER_LEFT -> errors.rejectValue("words", "conversations.former.words");
			case NOT_OPEN -> errors.rejectValue("to", "conversations.to.unknown");
			case CENTRE_LEFT -> errors.rejectValue("to", "conversations.to.left", new Object[] { centres }, null);
			case CENTRES_JOINED -> errors.rejectValue("to", "conversations.to.joined", new Object[] { centres }, null);
		}
	}

	private static int number(@Nullable String page) {
		return (page != null && page.matches("\\d{1,6}")) ? Integer.parseInt(page) : 1;
	}

}
