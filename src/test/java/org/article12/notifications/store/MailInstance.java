package org.article12.notifications.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.UUID;

import org.article12.notifications.store.MailListener.MailThread;
import org.article12.TestDatabase;
import org.article12.accounts.People;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.accounts.Recipient;
import org.article12.accounts.domain.PortalSettings;
import org.article12.core.CentreCode;
import org.article12.core.ActingFor;
import org.article12.core.CalendarSettings;
import org.article12.core.IcuMessages;
import org.article12.core.PersonId;
import org.article12.core.outbox.AsynchronousListeners;
import org.article12.core.outbox.LightPublications;
import org.article12.core.outbox.OutboxSettings;
import org.article12.core.settings.MailIdentity;
import org.article12.core.outbox.OutboxThreads;
import org.article12.core.outbox.RegistryEnd;
import org.article12.core.outbox.Retries;
import org.article12.core.security.SideNotes;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Troubles;
import org.article12.core.web.Formats;

import org.article12.notifications.DailyTroubles;
import org.article12.notifications.Digests;
import org.article12.notifications.GatheredMails;
import org.article12.notifications.MailWriter;
import org.article12.notifications.Sending;
import org.article12.notifications.StillForReader;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailServer;
import org.article12.notifications.domain.MailSettings;
import org.article12.notifications.domain.MailTemplates;
import org.article12.notifications.domain.MailText;
import org.article12.notifications.domain.MailWords;
import org.article12.notifications.domain.NotificationSettings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * As much of one instance of the portal as sends mail, on a real database and with a real
 * mail server.
 */
final class MailInstance implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	MailInstance(String database, int smtpPort, String... more) {
		this.context = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
			.properties(Map.of("spring.datasource.url", TestDatabase.url(database), "spring.flyway.enabled", "false",
					"db-scheduler.enabled", "false", "spring.mail.host", "localhost", "spring.mail.port",
					String.valueOf(smtpPort), "article12.base-url", "https://portal.example.org/",
					"article12.mail.from", "portal@example.org", "article12.outbox.retry-every", "200ms",
					"article12.outbox.recover-after", "1m"))
			.run(Arrays.stream(more).map((setting) -> "--" + setting).toArray(String[]::new));
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	JdbcClient jdbc() {
		return bean(JdbcClient.class);
	}

	/** From now on it is that much later. */
	void later(Duration passed) {
		bean(Later.class).ahead = bean(Later.class).ahead.plus(passed);
	}

	/** Somebody with an account. */
	Recipient person(String name, String email) {
		return person(name, email, email);
	}

	/** Somebody with an account, whose mail goes to an address that need not be one. */
	Recipient person(String name, String email, String mailTo) {
		PersonId id = PersonId.next();
		jdbc().sql("insert into person (id, email, name, created_at) values (?, ?, ?, now())")
			.params(id.value(), email, name)
			.update();
		jdbc().sql("insert into membership (id, person_id, kind) values (gen_random_uuid(), ?, 'SECRETARIAT')")
			.param(id.value())
			.update();
		Recipient person = new Recipient(id, name, mailTo, Locale.ENGLISH, false);
		bean(Somebody.class).known.put(id, person);
		return person;
	}

	/** Stores a mail, as an event that is heard does. */
	UUID write(Recipient to, MailText text) {
		bean(TransactionTemplate.class).executeWithoutResult((_) -> bean(Mails.class)
			.add(List.of(Mails.Written.of(to, "SUBMIT", "SEN-2026-0001", text, List.of()))));
		return jdbc().sql("select id from mail where person_id = ? order by created_at desc limit 1")
			.param(to.person().value())
			.query(UUID.class)
			.single();
	}

	Mail mail(UUID id) {
		return bean(MailList.class).find(id, false).orElseThrow();
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** The people whom the test has made known. */
	static final class Somebody implements People {

		private final Map<PersonId, Recipient> known = new HashMap<>();

		private final List<Recipient> administrators = new ArrayList<>();

		private final Set<PersonId> lost = new HashSet<>();

		@Override
		public Map<CentreCode, List<Recipient>> actingForCentres(Collection<CentreCode> centres) {
			return Map.of();
		}

		@Override
		public List<Recipient> actingFor(ActingFor body) {
			return List.of();
		}

		@Override
		public List<Recipient> leads() {
			return List.of();
		}

		@Override
		public List<Recipient> administrators() {
			return List.copyOf(this.administrators);
		}

		void administrator(Recipient person) {
			this.administrators.add(person);
		}

		/** From now on asking for that person fails. */
		void forget(Recipient person) {
			this.lost.add(person.person());
		}

		void known(Recipient person) {
			this.lost.remove(person.person());
		}

		@Override
		public Optional<Recipient> find(PersonId person) {
			if (this.lost.contains(person)) {
				throw new IllegalStateException("Nobody can say who that is");
			}
			return Optional.ofNullable(this.known.get(person));
		}

	}

	/** The time of day, and what has passed of it without anybody waiting. */
	static final class Later extends Clock {

		private volatile Duration ahead = Duration.ZERO;

		@Override
		public Instant instant() {
			return Instant.now().plus(this.ahead);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.offset(Clock.system(zone), this.ahead);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@EnableConfigurationProperties({ MailSettings.class, NotificationSettings.class, OutboxSettings.class,
			PortalSettings.class, CalendarSettings.class })
	@Import({ Mails.class, MailServer.class, Sending.class, MailListener.class, Retries.class, Inbox.class,
			SideNotes.class, ToldItems.class, MailWriter.class, DeadAddresses.class, StillForReader.class,
			MailStops.class, GatheredMails.class, DailyTroubles.class, Troubles.class, OneByOne.class, Choices.class,
			Digests.class, MailWords.class, MailTemplates.class, MailDesk.class, MailList.class, OutboxThreads.class,
			MailThread.class, AsynchronousListeners.class, LightPublications.class, RegistryEnd.class,
			PortalAddress.class, DemonstrationProfile.class, Formats.class })
	static class Parts {

		@Bean
		IcuMessages messageSource() {
			return IcuMessages.ofEveryModule();
		}

		@Bean
		Supplier<MailIdentity> identity() {
			return () -> new MailIdentity("Article 12", "secretariat@example.org");
		}

		@Bean
		Later clock() {
			return new Later();
		}

		@Bean
		Somebody people() {
			return new Somebody();
		}

	}

}
