package org.article12.requests.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.Notice;
import org.article12.documents.DocumentId;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.requests.Attachments;
import org.article12.requests.RequestRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Adds files to the answers and removes them again, while the Party may edit the answers.
 */
@Controller
@RequestMapping("/requests/{reference}/documents")
record UploadController(DocumentsPage page, Attachments attachments, UploadForms uploads, Acts acts) {

	private static final String FIELD = "files";

	@GetMapping
	String show(CurrentUser user, RequestRecord request, Model model) {
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("form", new UploadForm(null));
		return this.page.show(model, user, request);
	}

	// Each file for itself: one that is refused does not cost the others their way.
	@PostMapping
	String upload(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") UploadForm form,
			BindingResult errors, Model model) {
		Done added = Done.at(OwnRequests.address(request) + "/documents", "requests.documents.added");
		int stored = 0;
		int position = 0;
		for (Upload upload : this.uploads.receive(user, form.files(), errors, FIELD)) {
			try {
				this.acts.once(press.part(++position), () -> {
					this.attachments.add(user, request.reference(), upload);
					return added;
				});
				stored++;
			}
			catch (DocumentRefused refused) {
				this.uploads.reject(refused, errors, FIELD);
			}
		}
		if (stored == 0 && !errors.hasErrors()) {
			errors.rejectValue(FIELD, "requests.documents.missing");
		}
		if (errors.hasErrors()) {
			if (stored > 0) {
				model.addAttribute("notice", Notice.of("requests.documents.added.others"));
			}
			return this.page.show(model, user, request);
		}
		return added.follow();
	}

	@PostMapping("/{document}/removal")
	String remove(CurrentUser user, RequestRecord request, @PathVariable UUID document, Press press) {
		return this.acts.once(press, () -> this.attachments.remove(user, request.reference(), new DocumentId(document)),
				Done.at(OwnRequests.address(request) + "/documents", "requests.documents.removed"));
	}

}
