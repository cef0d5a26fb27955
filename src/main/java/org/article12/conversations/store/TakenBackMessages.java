package org.article12.conversations.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.article12.conversations.ConversationRefusal;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.TakesBack;
import org.article12.requests.ActsTakenBack;
import org.article12.requests.RequestId;
import org.article12.requests.RequestSearch;
import org.article12.requests.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that were taken back before anybody was told of them: those that somebody
 * wrote, and those that an act brought with it which was taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakenBackMessages implements TakesBack {

	private final JdbcClient jdbc;

	private final Requests requests;

	private final RequestSearch search;

	private final Clock clock;

	TakenBackMessages(JdbcClient jdbc, Requests requests, RequestSearch search, Clock clock) {
		this.jdbc = jdbc;
		this.requests = requests;
		this.search = search;
		this.clock = clock;
	}

	@Override
	public boolean takeBack(CurrentUser user, UUID press) {
		List<Written> written = this.jdbc
			.sql("select id, request_id, number from message where token = ? and person_id = ? order by id")
			.params(press, user.id().value())
			.query(Written.class)
			.list();
		written.forEach((message) -> takeBack(user, message));
		return !written.isEmpty();
	}

	private void takeBack(CurrentUser user, Written message) {
		RequestId request = new RequestId(message.requestId());
		this.requests.lock(request);
		if (isAnswered(message, user)) {
			throw new Refused(ConversationRefusal.WRITTEN_SINCE);
		}
		keep(request, List.of(message.id()));
	}

	private boolean isAnswered(Written message, CurrentUser user) {
		return this.jdbc.sql("""
				select exists (select 1 from message
					where request_id = ? and number > ? and kind = 'MESSAGE' and person_id <> ?)""")
			.params(message.requestId(), message.number(), user.id().value())
			.query(Boolean.class)
			.single();
	}

	@EventListener
	void on(ActsTakenBack taken) {
		keep(taken.request(),
				this.jdbc.sql("select id from message where request_id = ? and entry_number between ? and ?")
					.params(taken.request().value(), taken.from(), taken.to())
					.query(UUID.class)
					.list());
	}

	private void keep(RequestId request, List<UUID> messages) {
		messages.forEach(
				(message) -> this.jdbc.sql("insert into message_taken_back (message_id, taken_back_at) values (?, ?)")
					.params(message, Timestamp.from(this.clock.instant()))
					.update());
		if (!messages.isEmpty()) {
			this.search.follow(request);
		}
	}

	record Written(UUID id, UUID requestId, int number) {
	}

}
