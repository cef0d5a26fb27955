package org.article12.core.outbox;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.article12.TestDatabase;
import org.article12.notifications.domain.MailsDue;
import org.article12.notifications.domain.NewsDue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was still to be delivered when listeners had other names is delivered to them
 * under their present ones.
 */
class OldListenersTests {

	/** As portals of that time named them. */
	private static final List<String> OLD = List.of(
			"org.article12.notifications.domain.MailListener.on(org.article12.notifications.domain.MailDue)",
			"org.article12.notifications.domain.NotificationListeners.on(org.article12.requests.ActRecorded)",
			"org.article12.notifications.domain.NotificationListeners.on(org.article12.conversations.MessagePosted)",
			"org.article12.notifications.domain.NotificationListeners.on(org.article12.deadlines.DateNear)",
			"org.article12.accounts.domain.ForgottenPassphrases.on(org.article12.accounts.domain.PassphraseForgotten)");

	private static final String ANOTHER = "org.example.domain.Listener.on(org.article12.notifications.domain.MailListener.Due)";

	private final DataSource database = TestDatabase.withSchemaOf("old_listeners", "130");

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@Test
	void theyAreCalledByTheirPresentNames() {
		OLD.forEach(this::leave);
		leave(ANOTHER);

		TestDatabase.migrate(this.database);

		List<String> now = this.jdbc.sql("select listener_id from event_publication where completion_date is null")
			.query(String.class)
			.list();
		assertThat(now).hasSize(OLD.size() + 1).contains(ANOTHER).doesNotContainAnyElementsOf(OLD);
		assertThat(now).filteredOn((listener) -> !listener.equals(ANOTHER)).allSatisfy(OldListenersTests::listens);
	}

	@Test
	void aMailThatWaitedByItselfIsStillToBeSent() {
		UUID mail = UUID.randomUUID();
		leave(OLD.getFirst(), "{\"mail\":\"" + mail + "\"}");

		TestDatabase.migrate(this.database);

		String event = this.jdbc.sql("select serialized_event from event_publication").query(String.class).single();
		assertThat(new JsonMapper().readValue(event, MailsDue.class)).isEqualTo(new MailsDue(List.of(mail)));
	}

	@Test
	void newsThatWaitedByThemselvesAreStillToBeTold() {
		this.jdbc.sql("""
				insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
				values (gen_random_uuid(), 'a listener', ?, '{"event":"act:1:2"}', now(), 'PUBLISHED')""")
			.param(NewsDue.class.getName())
			.update();

		TestDatabase.migrate(this.database);

		String event = this.jdbc.sql("select serialized_event from event_publication").query(String.class).single();
		assertThat(new JsonMapper().readValue(event, NewsDue.class)).isEqualTo(new NewsDue(List.of("act:1:2")));
	}

	private void leave(String listener) {
		leave(listener, "{}");
	}

	private void leave(String listener, String event) {
		this.jdbc.sql("""
				insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
				values (?, ?, 'an event', ?, now(), 'PUBLISHED')""")
			.params(UUID.randomUUID(), listener, event)
			.update();
	}

	private static void listens(String listener) throws ReflectiveOperationException {
		String method = listener.substring(0, listener.indexOf('('));
		String event = listener.substring(listener.indexOf('(') + 1, listener.length() - 1);
		Class<?> type = Class.forName(method.substring(0, method.lastIndexOf('.')));
		assertThat(type.getDeclaredMethods())
			.filteredOn((one) -> one.getName().equals(method.substring(method.lastIndexOf('.') + 1)))
			.extracting((one) -> Arrays.stream(one.getParameterTypes()).map(Class::getName).toList())
			.contains(List.of(event));
	}

}
