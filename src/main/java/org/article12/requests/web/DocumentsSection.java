package org.article12.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.documents.StoredDocument;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows everybody whom a request concerns the files that were submitted with it. */
@Component
@Order(120)
class DocumentsSection implements RequestPageSection {

	private final DocumentsPage documents;

	private final RequestWords words;

	DocumentsSection(DocumentsPage documents, RequestWords words) {
		this.documents = documents;
		this.words = words;
	}

	@Bean
	static RequestExtra filesExtra() {
		return RequestFolder.FILES;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		if (!request.mayHave(RequestFolder.FILES)) {
			return Optional.empty();
		}
		List<StoredDocument> kept = this.documents.of(request).stream().filter(StoredDocument::isKept).toList();
		return kept.isEmpty() ? Optional.empty() : Optional.of(new Panel(this.words.say("requests.documents.title"),
				"requests/documents-panel", Map.of("documents", kept)));
	}

}
