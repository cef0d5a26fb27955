package org.article12.conversations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.article12.conversations.Message;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessageKind;
import org.article12.conversations.Readership;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.documents.DocumentHolder;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;
import org.article12.parties.Parties;
import org.article12.requests.AnswerField;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/** Makes messages ready to read. */
@Component
class MessageViews {

	private final RequestWords words;

	private final Parties parties;

	private final Documents documents;

	MessageViews(RequestWords words, Parties parties, Documents documents) {
		this.words = words;
		this.parties = parties;
		this.documents = documents;
	}

	/** Messages of a request, in the same order; asks for the files of all at once. */
	List<MessageView> of(List<Message> messages, RequestRecord request, CurrentUser reader) {
		if (messages.isEmpty()) {
			return List.of();
		}
		Map<DocumentHolder, List<StoredDocument>> files = request.mayHave(RequestFolder.FILES)
				? this.documents.on(messages.stream().map(Message::holder).toList()) : Map.of();
		return messages.stream()
			.map((message) -> view(message, request, files.getOrDefault(message.holder(), List.of()), reader))
			.toList();
	}

	private MessageView view(Message message, RequestRecord request, List<StoredDocument> files, CurrentUser reader) {
		Readership readership = message.readership();
		return new MessageView("message-" + message.id(), this.words.who(message.by()), message.at(),
				(message.kind() == MessageKind.MESSAGE) ? null
						: this.words.say("conversations.kind." + message.kind().name()),
				this.words.say("conversations.audience." + readership.audience().name()), readership.audience().name(),
				readers(readership.audience(), readership.centres(), request.party()),
				readership.audience() == MessageAudience.SECRETARIAT, message.words(),
				message.about().stream().flatMap((name) -> about(name, request, reader).stream()).toList(), files);
	}

	/** Who reads what is written so, in a sentence. */
	String readers(MessageAudience audience, SortedSet<CentreCode> centres, PartyCode party) {
		return switch (audience) {
			case ALL, SECRETARIAT_AND_PARTY, SECRETARIAT_AND_CENTRE ->
				this.words.say("conversations.read-by", this.words.list(names(audience, centres, party)));
			case SECRETARIAT -> this.words.say("conversations.read-by.secretariat");
		};
	}

	/** Those who read what is written so, the Secretariat last. */
	List<String> names(MessageAudience audience, SortedSet<CentreCode> centres, PartyCode party) {
		List<String> names = new ArrayList<>();
		if (new Readership(audience, centres).includesParty()) {
			names.add(party(party));
		}
		centres.stream().map(this.words::centre).forEach(names::add);
		names.add(this.words.say("conversations.secretariat"));
		return names;
	}

	/** A Party's name. */
	String party(PartyCode code) {
		return this.parties.name(code, ReaderLanguage.get());
	}

	private Optional<MessageView.About> about(String name, RequestRecord request, CurrentUser reader) {
		return AnswerField.parse(name)
			.map((field) -> new MessageView.About(this.words.label(field.section(), field.name()),
					address(field, request, reader)));
	}

	// While the Party may change the answer the link leads to its field, else to where it
	// is read.
	private static String address(AnswerField field, RequestRecord request, CurrentUser reader) {
		String slug = field.section().slug();
		if (reader.isSecretariat()) {
			return "/triage/%s#answers-%s".formatted(request.reference(), slug);
		}
		return (request.status() == RequestStatus.CLARIFICATION)
				? "/requests/%s/edit/%s#%s".formatted(request.reference(), slug, field.name())
				: "/requests/%s#answers-%s".formatted(request.reference(), slug);
	}

}
