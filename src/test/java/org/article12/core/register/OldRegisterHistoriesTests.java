package org.article12.core.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.article12.TestDatabase;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What plans, centres and settings had on record, each in its own way, is kept. */
class OldRegisterHistoriesTests {

	private static final PersonId HELENA = new PersonId(new UUID(0, 7));

	private static final UUID PLAN = new UUID(0, 1);

	private static final UUID ACTIVITY = new UUID(0, 2);

	private final DataSource database = TestDatabase.withSchemaOf("old_register_histories", "161");

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@Test
	void theyAreReadAsTheyWere() {
		record();

		TestDatabase.migrate(this.database);

		RegisterHistory history = new RegisterHistory(this.jdbc, Clock.systemUTC());
		RegisterEntry centre = RegisterEntry.of("centres", "SCRC-DZ");
		assertThat(history.of(centre)).containsExactly(
				change(centre, 2, "2026-03-03T10:00:00Z", "Resumed", new Difference("SUSPENSION", "true", "")),
				change(centre, 1, "2026-03-02T10:00:00Z", "Its letter", new Difference("CAPACITY", "", "4"),
						new Difference("SUSPENSION", "", "true")));
		RegisterEntry plan = RegisterEntry.of("plans", PLAN);
		RegisterEntry activity = plan.part(ACTIVITY);
		assertThat(history.of(plan))
			.containsExactly(change(plan, 0, "2026-03-04T10:00:00Z", "Table", Difference.recorded("NIP of 2020")));
		assertThat(history.of(activity)).containsExactly(
				change(activity, 2, "2026-03-06T10:00:00Z", "Again", new Difference("title", "b", "c")),
				change(activity, 1, "2026-03-05T10:00:00Z", "Misprint", new Difference("title", "a", "b"),
						new Difference("code", "1", "2")),
				change(activity, 0, "2026-03-04T10:00:00Z", "Table", Difference.recorded("1")));
		RegisterEntry other = plan.part(new UUID(0, 3));
		assertThat(history.of(other)).extracting(RegisterChange::version).containsExactly(1);
		RegisterEntry deadlines = RegisterEntry.of("settings", "DEADLINES");
		assertThat(history.of(deadlines)).containsExactly(change(deadlines, 1, "2026-03-01T10:00:00Z", "Longer",
				new Difference("ANSWER", "10", "12"), new Difference("SCREENING", "5", "6")));
		assertThat(history.version(deadlines)).isOne();
	}

	private void record() {
		this.jdbc
			.sql("""
					set session_replication_role = replica;
					insert into centre_change (centre_code, version, at, by_person_id, by_name, aspect, before, after, why) values
					('SCRC-DZ', 1, '2026-03-02T10:00:00Z', '%1$s', 'Helena', 'CAPACITY', '', '4', 'Its letter'),
					('SCRC-DZ', 1, '2026-03-02T10:00:00Z', '%1$s', 'Helena', 'SUSPENSION', '', 'true', 'Its letter'),
					('SCRC-DZ', 2, '2026-03-03T10:00:00Z', '%1$s', 'Helena', 'SUSPENSION', 'true', '', 'Resumed');
					insert into plan_change (plan_id, activity_id, at, by_person_id, by_name, field, before, after, why) values
					('%2$s', null, '2026-03-04T10:00:00Z', '%1$s', 'Helena', '', '', 'NIP of 2020', 'Table'),
					('%2$s', '%3$s', '2026-03-04T10:00:00Z', '%1$s', 'Helena', '', '', '1', 'Table'),
					('%2$s', '%3$s', '2026-03-05T10:00:00Z', '%1$s', 'Helena', 'title', 'a', 'b', 'Misprint'),
					('%2$s', '%3$s', '2026-03-05T10:00:00Z', '%1$s', 'Helena', 'code', '1', '2', 'Misprint'),
					('%2$s', '%3$s', '2026-03-06T10:00:00Z', '%1$s', 'Helena', 'title', 'b', 'c', 'Again'),
					('%2$s', '%4$s', '2026-03-06T11:00:00Z', '%1$s', 'Helena', 'title', 'b', 'c', 'Another');
					insert into setting_version (section, number, at, by_person_id, by_name, why) values
					('DEADLINES', 1, '2026-03-01T10:00:00Z', '%1$s', 'Helena', 'Longer');
					insert into setting_change (section, number, key, before, after) values
					('DEADLINES', 1, 'SCREENING', '5', '6'), ('DEADLINES', 1, 'ANSWER', '10', '12');
					set session_replication_role = origin;
					"""
				.formatted(HELENA.value(), PLAN, ACTIVITY, new UUID(0, 3)))
			.update();
	}

	private static RegisterChange change(RegisterEntry entry, int number, String at, String why,
			Difference... differences) {
		return new RegisterChange(entry, number, Instant.parse(at), HELENA, "Helena",
				new ActingFor.OfSecretariat(false), why, List.of(differences));
	}

}
