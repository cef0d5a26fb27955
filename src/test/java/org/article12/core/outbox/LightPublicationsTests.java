package org.article12.core.outbox;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.requests.FoundOtherwise;
import org.article12.requests.RequestId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the registry of events writes down, and what it costs. */
@PortalTest
class LightPublicationsTests {

	@Autowired
	private EventPublicationRegistry registry;

	@Autowired
	private EventPublicationRepository publications;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aListenerTakesOneStatementFromItsBeginningToItsEndWhichWaitsForNoDisk() {
		FoundOtherwise event = new FoundOtherwise(RequestId.next());
		PublicationTargetIdentifier nobody = PublicationTargetIdentifier.of("nobody");
		UUID published = this.registry.store(event, Stream.of(nobody)).iterator().next().getIdentifier();
		assertThat(QueryCount.statements(() -> {
			this.registry.markProcessing(event, nobody);
			this.registry.markCompleted(event, nobody);
		})).singleElement().asString().contains("set_config('synchronous_commit', 'off', true)");
		assertThat(isKept(published)).isFalse();
	}

	@Test
	void whatHasBegunAndNeverEndedIsStillThere() {
		UUID published = publish();
		this.publications.markProcessing(published);
		assertThat(isKept(published)).isTrue();
		this.publications.markCompleted(published, Instant.now());
	}

	@Test
	void anEndWithinATransactionIsRolledBackWithIt() {
		UUID published = publish();
		this.transaction.executeWithoutResult((status) -> {
			this.publications.markCompleted(published, Instant.now());
			status.setRollbackOnly();
		});
		assertThat(isKept(published)).isTrue();
		this.publications.markCompleted(published, Instant.now());
	}

	@Test
	void aTransactionInWhichAnEndIsSaidStillWaitsForTheDisk() {
		FoundOtherwise event = new FoundOtherwise(RequestId.next());
		PublicationTargetIdentifier nobody = PublicationTargetIdentifier.of("nobody");
		UUID published = this.registry.store(event, Stream.of(nobody)).iterator().next().getIdentifier();
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.sql("set local synchronous_commit = on").update();
			this.registry.markCompleted(event, nobody);
			assertThat(this.jdbc.sql("show synchronous_commit").query(String.class).single()).isEqualTo("on");
		});
		assertThat(isKept(published)).isFalse();
	}

	private UUID publish() {
		TargetEventPublication publication = TargetEventPublication.of(new FoundOtherwise(RequestId.next()),
				PublicationTargetIdentifier.of("nobody"));
		return this.publications.create(publication).getIdentifier();
	}

	private boolean isKept(UUID publication) {
		return this.jdbc.sql("select exists (select from event_publication where id = ?)")
			.param(publication)
			.query(Boolean.class)
			.single();
	}

}
