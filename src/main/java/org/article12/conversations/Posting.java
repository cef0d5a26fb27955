package org.article12.conversations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.conversations.domain.ConcernedCentres;
import org.article12.conversations.domain.MessageFiles;
import org.article12.conversations.store.MessageStore;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLine;
import org.article12.requests.Requests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts messages. The request is locked meanwhile, so that nobody joins or leaves between
 * the look at who is concerned and the message; what else was done to the request since
 * the page was made keeps nobody from writing.
 */
@Service
@Transactional
public class Posting {

	private final Requests requests;

	private final ConcernedRequests concerns;

	private final ConcernedCentres centres;

	private final MessageStore messages;

	private final MessageFiles files;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Posting(Requests requests, ConcernedRequests concerns, ConcernedCentres centres, MessageStore messages,
			MessageFiles files, Clock clock, ApplicationEventPublisher events) {
		this.requests = requests;
		this.concerns = concerns;
		this.centres = centres;
		this.messages = messages;
		this.files = files;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Posts a message.
	 * @throws MessageRefused when those whom the writer chose cannot read it
	 * @throws org.article12.documents.DocumentRefused when there is no room for a file
	 */
	public Message post(CurrentUser writer, RequestId request, NewMessage message) {
		this.requests.lock(request);
		RequestLine line = this.requests.line(request);
		Involvement standing = this.concerns.standing(writer, request, line.party())
			.orElseThrow(() -> new NotVisible("Conversation of " + request));
		return add(writer, line, standing, message);
	}

	private Message add(CurrentUser writer, RequestLine request, Involvement standing, NewMessage message) {
		Readership readers = message.readership(standing, writer.centre().orElse(null), this.centres.of(request.id()));
		Message added = new Message(UUID.randomUUID(), request.id(), MessageKind.MESSAGE, readers, this.clock.instant(),
				RecordedActor.user(writer), message.words(), List.of());
		this.messages.add(added, message.press(), null);
		this.files.attach(added, message.files(), writer);
		this.events.publishEvent(new MessagePosted(added.id(), request.id(), request.reference(), request.party(),
				message.audience(), message.centre(), added.by(), added.at()));
		return added;
	}

}
