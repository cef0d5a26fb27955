package org.article12.conversations.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.assignments.Concern;
import org.article12.conversations.Message;
import org.article12.conversations.MessageRefused;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.requests.RequestLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A request's conversation, at one address for everyone concerned. */
@Controller
@RequestMapping("/conversations/{reference}")
record ConversationController(Posting posting, ConversationPage page, UploadForms uploads, MessageViews views,
		Acts acts) {

	@GetMapping
	String show(CurrentUser user, @PathVariable String reference, @RequestParam(required = false) String page,
			Model model) {
		return this.page.show(model, user, this.page.find(user, reference), page, null);
	}

	@PostMapping(path = "/messages", params = "insert")
	String insert(CurrentUser user, @PathVariable String reference, Press press,
			@ModelAttribute("form") MessageForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String reply, Model model) {
		Concern concern = this.page.find(user, reference);
		this.uploads.comesBack(user, this.uploads.receive(user, form.files(), errors, "files"), model);
		model.addAttribute("filesLost", errors.hasErrors());
		return this.page.show(model, user, concern, null, this.page.insert(user, concern.request(), form, reply));
	}

	@PostMapping(path = "/messages", params = "!insert")
	String post(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") MessageForm form, BindingResult errors, Model model) {
		RequestLine request = this.page.line(user, reference);
		form.check(errors);
		List<Upload> files = this.uploads.receive(user, form.files(), errors, "files");
		if (!errors.hasErrors()) {
			try {
				return this.acts.takesBack(press, () -> post(user, request, form.toCommand(files, press.id())))
					.follow();
			}
			catch (MessageRefused refused) {
				this.page.reject(refused, errors);
			}
			catch (DocumentRefused refused) {
				this.uploads.reject(refused, errors, "files");
			}
		}
		this.uploads.comesBack(user, files, model);
		this.page.show(model, user, this.page.find(user, reference), null, form);
		ComesBack.keep(errors, model);
		return ConversationPage.VIEW;
	}

	private Done post(CurrentUser user, RequestLine request, NewMessage typed) {
		Message message = this.posting.post(user, request.id(), typed);
		return Done.at("/conversations/" + request.reference(), "conversations.sent",
				this.views.readers(message.readership().audience(), message.readership().centres(), request.party()));
	}

}
