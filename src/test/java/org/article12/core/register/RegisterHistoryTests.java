package org.article12.core.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.article12.TestDatabase;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was changed in registers is kept as it was made, and read as it is kept. */
class RegisterHistoryTests {

	private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

	private static final ActingFor CENTRE = new ActingFor.OfCentre(new CentreCode("SCRC-SN"));

	private static final CurrentUser OFFICER = user("Helena Okafor", new ActingFor.OfSecretariat(true));

	private static HikariDataSource database;

	private static RegisterHistory history;

	@BeforeAll
	static void open() {
		database = TestDatabase.withSchema("register_history");
		history = new RegisterHistory(JdbcClient.create(database), Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@Test
	void aChangeSaysWhoWhenFromWhatToWhatAndWhy() {
		RegisterEntry entry = RegisterEntry.of("centres", "SCRC-SN");
		List<Difference> differences = List.of(new Difference("capacity", "", "4"),
				new Difference("end", "2027-01-01", ""));
		CurrentUser centre = user("Awa Diop", CENTRE);
		history.note(centre, entry, 1, differences, " Its letter of 3 March ");
		assertThat(history.of(entry)).containsExactly(new RegisterChange(entry, 1, NOW, centre.id(), "Awa Diop", CENTRE,
				"Its letter of 3 March", differences));
	}

	@Test
	void whoSawAnEntryIsToldWhatChangedSinceTheLatestFirst() {
		RegisterEntry entry = RegisterEntry.of("parties", "SEN");
		note(entry, 0, Difference.recorded("Senegal"));
		note(entry, 1, new Difference("region", "ASIA", "AFRICA"));
		note(entry, 2, new Difference("region", "AFRICA", "ASIA"));
		assertThat(history.since(entry, 0)).extracting(RegisterChange::version).containsExactly(2, 1);
		assertThat(history.of(entry)).hasSize(3)
			.last()
			.satisfies((first) -> assertThat(first.differences()).allMatch(Difference::isNewEntry));
		assertThat(history.version(entry)).isEqualTo(2);
		assertThat(history.version(RegisterEntry.of("parties", "MLI"))).isZero();
	}

	@Test
	void anEntryIsReadAloneOrWithItsParts() {
		RegisterEntry plan = RegisterEntry.of("plans", UUID.randomUUID());
		RegisterEntry activity = plan.part(UUID.randomUUID());
		note(plan, 0, Difference.recorded("NIP of 2020"));
		note(activity, 0, Difference.recorded("A1"));
		note(activity, 1, new Difference("title", "Lists", "Inventories"));
		assertThat(history.of(plan)).extracting(RegisterChange::entry).containsExactly(plan);
		assertThat(history.of(activity)).extracting(RegisterChange::version).containsExactly(1, 0);
		assertThat(history.latestWithParts(plan, 2)).extracting(RegisterChange::entry)
			.containsExactly(activity, activity);
		assertThat(history.latestWithParts(plan, 9)).hasSize(3);
	}

	@Test
	void ofTwoWhoMakeTheSameChangeTheSecondFails() {
		RegisterEntry entry = RegisterEntry.of("areas", "NIP");
		note(entry, 1, new Difference("title", "a", "b"));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> note(entry, 1, new Difference("title", "a", "c")));
	}

	@Test
	void manyChangesOfOnePieceOfWorkAreNotedTogetherInTheirOrder() {
		RegisterEntry plan = RegisterEntry.of("plans", UUID.randomUUID());
		AtomicInteger steps = new AtomicInteger();
		history.together(steps::incrementAndGet, () -> {
			for (int at = 1; at <= 1001; at++) {
				history.note(OFFICER, plan.part(at), at,
						List.of(new Difference("title", "", "T" + at), new Difference("code", "C" + at, "")),
						"Its letter");
			}
		});
		assertThat(steps).hasValue(1001);
		List<RegisterChange> latest = history.latestWithParts(plan, 2000);
		assertThat(latest).hasSize(1001);
		assertThat(latest.getFirst()).satisfies((last) -> {
			assertThat(last.entry()).isEqualTo(plan.part(1001));
			assertThat(last.version()).isEqualTo(1001);
			assertThat(last.differences()).containsExactly(new Difference("title", "", "T1001"),
					new Difference("code", "C1001", ""));
		});
		assertThat(latest).extracting(RegisterChange::version).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void nothingIsNotedWithoutADifferenceOrAReason() {
		RegisterEntry entry = RegisterEntry.of("areas", "POP");
		history.note(OFFICER, entry, 1, List.of(), "No difference");
		assertThat(history.of(entry)).isEmpty();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> history.note(OFFICER, entry, 1, List.of(Difference.recorded("x")), " \u200b"));
	}

	@Test
	void whatIsOnRecordStays() {
		note(RegisterEntry.of("areas", "LAW"), 0, Difference.recorded("Law"));
		JdbcClient jdbc = JdbcClient.create(database);
		for (String sql : List.of("update register_change set why = 'x'", "delete from register_change",
				"update register_difference set after = 'x'", "delete from register_difference",
				"truncate register_difference", "truncate register_change cascade")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> jdbc.sql(sql).update())
				.withMessageContaining("written once");
		}
	}

	@Test
	void aDifferenceIsWhatTwoStatesDoNotShare() {
		assertThat(Difference.between(Map.of("a", "1", "b", "2"), Map.of("b", "2", "c", "3")))
			.containsExactlyInAnyOrder(new Difference("a", "1", ""), new Difference("c", "", "3"));
	}

	private static void note(RegisterEntry entry, int number, Difference difference) {
		history.note(OFFICER, entry, number, List.of(difference), "Its letter");
	}

	private static CurrentUser user(String name, ActingFor body) {
		return new CurrentUser(PersonId.next(), name, "someone@example.org",
				new CurrentUser.Membership(UUID.randomUUID(), body, "Body"), List.of(), null);
	}

}
