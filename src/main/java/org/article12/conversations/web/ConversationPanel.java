package org.article12.conversations.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.conversations.Message;
import org.article12.conversations.store.MessageStore;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest messages, on the request's page of everyone concerned. */
@Component
@Order(300)
class ConversationPanel implements RequestPageSection {

	private static final int SHOWN = 3;

	private final ConcernedRequests concerns;

	private final MessageStore messages;

	private final MessageViews views;

	private final RequestWords words;

	ConversationPanel(ConcernedRequests concerns, MessageStore messages, MessageViews views, RequestWords words) {
		this.concerns = concerns;
		this.messages = messages;
		this.views = views;
		this.words = words;
	}

	@Override
	public boolean isBeside() {
		return true;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		if (request.status() == RequestStatus.DRAFT) {
			return Optional.empty();
		}
		return this.concerns.standing(reader, request.id(), request.party())
			.map((standing) -> panel(request, standing, reader));
	}

	private Panel panel(RequestRecord request, Involvement standing, CurrentUser reader) {
		List<Message> latest = request.mayHave(MessageStore.WRITTEN)
				? this.messages.newest(request.id(), standing, reader, 0, SHOWN + 1) : List.of();
		List<MessageView> shown = this.views.of(latest.subList(0, Math.min(latest.size(), SHOWN)), request, reader);
		return new Panel(this.words.say("conversations.title"), "conversations/panel",
				Map.of("reference", request.reference().value(), "messages", shown, "more", latest.size() > SHOWN));
	}

}
