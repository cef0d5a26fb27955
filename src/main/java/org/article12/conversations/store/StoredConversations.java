package org.article12.conversations.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

import org.article12.assignments.Concern;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.conversations.Conversations;
import org.article12.conversations.Message;
import org.article12.conversations.Readership;
import org.article12.conversations.domain.ConcernedCentres;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.requests.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads conversations from the database. */
@Component
@Transactional(readOnly = true)
class StoredConversations implements Conversations {

	private final MessageStore messages;

	private final ConcernedRequests concerns;

	private final ConcernedCentres centres;

	private final Requests requests;

	StoredConversations(MessageStore messages, ConcernedRequests concerns, ConcernedCentres centres,
			Requests requests) {
		this.messages = messages;
		this.concerns = concerns;
		this.centres = centres;
		this.requests = requests;
	}

	@Override
	public List<Message> messages(Concern concern, CurrentUser reader) {
		return this.messages.all(concern.request().id(), concern.standing(), reader);
	}

	@Override
	public Optional<Message> message(UUID id, CurrentUser reader) {
		return this.messages.find(id)
			.filter((message) -> this.concerns.find(reader, message.request())
				.filter((concern) -> message.readership().includes(concern.standing(), reader.centre().orElse(null)))
				.isPresent());
	}

	@Override
	public List<ActingFor> readers(UUID id) {
		return this.messages.find(id).map(this::readers).orElse(List.of());
	}

	private List<ActingFor> readers(Message message) {
		Readership readership = message.readership();
		List<ActingFor> readers = new ArrayList<>();
		readers.add(new ActingFor.OfSecretariat(false));
		if (readership.includes(Involvement.PARTY, null)) {
			readers.add(new ActingFor.OfParty(this.requests.line(message.request()).party()));
		}
		SortedSet<CentreCode> concerned = this.centres.of(message.request());
		for (CentreCode centre : readership.centres()) {
			Involvement standing = concerned.contains(centre) ? Involvement.CENTRE : Involvement.FORMER_CENTRE;
			if (readership.includes(standing, centre)) {
				readers.add(new ActingFor.OfCentre(centre));
			}
		}
		return readers;
	}

}
