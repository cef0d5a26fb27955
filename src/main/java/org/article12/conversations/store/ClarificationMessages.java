package org.article12.conversations.store;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.conversations.Message;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessageKind;
import org.article12.conversations.Readership;
import org.article12.requests.Act;
import org.article12.requests.ActRecorded;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the Secretariat's question, and what became of it, into the conversation, in the
 * act's own transaction, which holds the request locked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClarificationMessages {

	private static final Map<Act, MessageKind> KINDS = Map.of(Act.ASK_FOR_CLARIFICATION, MessageKind.CLARIFICATION,
			Act.ANSWER, MessageKind.ANSWER, Act.RESUME_SCREENING, MessageKind.NO_ANSWER);

	private final Requests requests;

	private final MessageStore messages;

	ClarificationMessages(Requests requests, MessageStore messages) {
		this.requests = requests;
		this.messages = messages;
	}

	@EventListener
	void on(ActRecorded recorded) {
		MessageKind kind = KINDS.get(recorded.act());
		if (kind == null) {
			return;
		}
		HistoryEntry entry = this.requests.entry(recorded.request(), recorded.number());
		List<String> about = entry.told(Particulars.Asked.class).map(Particulars.Asked::about).orElse(List.of());
		this.messages.add(new Message(UUID.randomUUID(), recorded.request(), kind,
				new Readership(MessageAudience.SECRETARIAT_AND_PARTY, new TreeSet<>()), entry.at(), entry.by(),
				entry.particulars().words(), about), null, recorded.number());
	}

}
