package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestRecord;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the Party's pages show of the files that go with its answers. */
@Component
class DocumentsPage {

	private final OwnRequests own;

	private final Documents documents;

	DocumentsPage(OwnRequests own, Documents documents) {
		this.own = own;
		this.documents = documents;
	}

	/** The files of a request. */
	List<StoredDocument> of(RequestRecord request) {
		return request.mayHave(RequestFolder.FILES) ? this.documents.on(RequestFolder.holder(request.id())) : List.of();
	}

	/** The page on which files are added; its form is in the model already. */
	String show(Model model, CurrentUser user, RequestRecord request) {
		List<StoredDocument> documents = of(request);
		model.addAttribute("record", request);
		model.addAttribute("steps", Steps.ALL);
		model.addAttribute("question", this.own.question(request, user).orElse(null));
		model.addAttribute("pending", documents.stream().filter((document) -> !document.isKept()).toList());
		model.addAttribute("kept", documents.stream().filter(StoredDocument::isKept).toList());
		return "requests/documents";
	}

}
