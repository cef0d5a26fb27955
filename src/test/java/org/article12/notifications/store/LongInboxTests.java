package org.article12.notifications.store;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.RequestTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who was told much, and never looked, pays for no more of it than is counted. */
@RequestTest
class LongInboxTests {

	private static final int COUNTED = 100;

	private static final int EACH = 3000;

	private static final List<String> READERS = List.of("officer@secretariat.example", "officer@scrc-sn.example",
			"focal.point@senegal.example");

	private static final Pattern FOUND = Pattern.compile("inbox_item_unread .*? rows=(\\d+) .*actual rows=(\\d+)");

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	@Autowired
	LongInboxTests(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	// Telling everybody so much takes longer than all else, and once is enough.
	@Test
	void asMuchIsExpectedAsThereIsSoThatNoMoreIsFoundThanIsCounted() {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			tellEverybody();
			assertThat(READERS).allSatisfy((reader) -> {
				String plan = String.join("\n", plan(reader));
				Matcher found = FOUND.matcher(plan);
				assertThat(found.find()).as(plan).isTrue();
				assertThat(Integer.parseInt(found.group(1))).as(plan).isBetween(EACH / 2, EACH * 2);
				assertThat(Integer.parseInt(found.group(2))).as(plan).isLessThanOrEqualTo(COUNTED);
			});
		});
	}

	private void tellEverybody() {
		this.jdbc
			.sql("""
					insert into inbox_item (person_id, event, topic, reference, title, who, what, page, at, kind, party_code, centre_code)
					select distinct on (m.person_id, n) m.person_id, 'told-' || n, 'OFFER', 'SEN-2020-' || n, '', '', '', '/inbox', now(), m.kind, m.party_code,
						m.centre_code
					from membership m, generate_series(1, ?) n""")
			.param(EACH)
			.update();
		this.jdbc.sql("analyze inbox_item").update();
	}

	private List<String> plan(String reader) {
		UUID person = this.jdbc.sql("select id from person where email = ?").param(reader).query(UUID.class).single();
		return this.jdbc.sql(
				"explain (analyze, timing off, buffers off) select (%s) from (select cast(? as text) as principal_name offset 0) s"
					.formatted(Inbox.UNREAD.sql()))
			.param(person.toString())
			.query(String.class)
			.list();
	}

}
