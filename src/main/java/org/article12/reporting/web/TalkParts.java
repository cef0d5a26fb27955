package org.article12.reporting.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.article12.assignments.Assignments;
import org.article12.assignments.Concern;
import org.article12.assignments.Delivery;
import org.article12.assignments.Involvement;
import org.article12.conversations.Conversations;
import org.article12.conversations.Message;
import org.article12.core.NamesOfBodies;
import org.article12.core.CurrentUser;
import org.article12.documents.DocumentHolder;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;
import org.article12.documents.web.DocumentWords;
import org.article12.reporting.web.RecordSheet.Line;
import org.article12.reporting.web.RecordSheet.Name;
import org.article12.reporting.web.RecordSheet.Part;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestWords;

import org.springframework.stereotype.Component;

/** What a record says of messages and files, as far as the reader reads them. */
@Component
class TalkParts {

	private final Conversations conversations;

	private final Documents documents;

	private final Assignments assignments;

	private final DocumentWords documentWords;

	private final RequestWords words;

	private final NamesOfBodies bodies;

	TalkParts(Conversations conversations, Documents documents, Assignments assignments, DocumentWords documentWords,
			RequestWords words, NamesOfBodies bodies) {
		this.conversations = conversations;
		this.documents = documents;
		this.assignments = assignments;
		this.documentWords = documentWords;
		this.words = words;
		this.bodies = bodies;
	}

	List<Part> of(Concern concern, CurrentUser reader) {
		List<Message> messages = this.conversations.messages(concern, reader);
		Set<DocumentHolder> read = holders(concern, reader);
		messages.forEach((message) -> read.add(message.holder()));
		List<Line> files = this.documents.in(RequestFolder.of(concern.request().id()))
			.stream()
			.filter((document) -> read.contains(document.holder()) && isSubmitted(document))
			.map(this::line)
			.toList();
		return List.of(new Part(Name.CONVERSATION, messages.stream().map(this::line).toList()),
				new Part(Name.DOCUMENTS, files));
	}

	/** Whose files the reader reads, besides those of messages. */
	private Set<DocumentHolder> holders(Concern concern, CurrentUser reader) {
		Set<DocumentHolder> holders = new HashSet<>();
		if (concern.standing() == Involvement.FORMER_CENTRE) {
			return holders;
		}
		holders.add(RequestFolder.holder(concern.request().id()));
		this.assignments.ofRequest(concern.request().id())
			.stream()
			.filter((assignment) -> CentreParts.mayRead(reader, assignment.centre(), assignment.status()))
			.forEach((assignment) -> holders.add(new DocumentHolder(Delivery.HOLDER, assignment.id().value())));
		return holders;
	}

	// What the Party has added to its answers since is not part of the record yet.
	private static boolean isSubmitted(StoredDocument document) {
		return document.isKept() || !document.holder().kind().equals(RequestFolder.KIND);
	}

	private Line line(Message message) {
		return new Line(message.at(), this.words.who(message.by()),
				this.words.say("conversations.audience." + message.readership().audience().name()), message.words());
	}

	private Line line(StoredDocument document) {
		return new Line(document.at(),
				this.words.say("requests.who", document.byName(), this.bodies.name(document.body())), document.name(),
				this.documentWords.kindAndSize(document));
	}

}
