package org.article12.conversations.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.article12.core.PartyCode;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLine;
import org.article12.requests.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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
	@Transactional(propagation = Propagation.SUPPORTS)
	public Map<UUID, List<ActingFor>> readers(Collection<UUID> ids) {
		List<Message> messages = this.messages.find(ids);
		List<RequestId> requests = messages.stream().map(Message::request).distinct().toList();
		Map<RequestId, RequestLine> lines = this.requests.lines(requests);
		Map<RequestId, SortedSet<CentreCode>> concerned = this.centres.of(requests);
		Map<UUID, List<ActingFor>> readers = new HashMap<>();
		for (Message message : messages) {
			RequestLine line = Objects.requireNonNull(lines.get(message.request()));
			readers.put(message.id(),
					readers(message.readership(), line.party(), concerned.getOrDefault(line.id(), new TreeSet<>())));
		}
		return readers;
	}

	private static List<ActingFor> readers(Readership readership, PartyCode party, SortedSet<CentreCode> concerned) {
		List<ActingFor> readers = new ArrayList<>();
		readers.add(new ActingFor.OfSecretariat(false));
		if (readership.includes(Involvement.PARTY, null)) {
			readers.add(new ActingFor.OfParty(party));
		}
		for (CentreCode centre : readership.centres()) {
			Involvement standing = concerned.contains(centre) ? Involvement.CENTRE : Involvement.FORMER_CENTRE;
			if (readership.includes(standing, centre)) {
				readers.add(new ActingFor.OfCentre(centre));
			}
		}
		return readers;
	}

}
