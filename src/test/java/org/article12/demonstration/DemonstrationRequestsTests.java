package org.article12.demonstration;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.article12.Histories;
import org.article12.RequestTest;
import org.article12.requests.RequestId;
import org.article12.requests.RequestStatus;
import org.article12.routing.RoutingRecord;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What everyone who tries the portal finds there. */
@RequestTest
class DemonstrationRequestsTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DemonstrationRequests stories;

	@Autowired
	private ApplicationContext portal;

	@Test
	void senegalHasARequestInEveryState() {
		List<String> states = this.jdbc.sql(
				"select distinct status from assistance_request where party_code = 'SEN' and started_at < now() - interval '1 day'")
			.query(String.class)
			.list();
		assertThat(states)
			.containsExactlyInAnyOrder(Stream.of(RequestStatus.values()).map(Enum::name).toArray(String[]::new));
	}

	@Test
	void aboutOneHundredAndFiftyRequestsCoverThreeYearsAndEveryState() {
		Map<String, Long> states = this.jdbc.sql("""
				select status, count(*) from assistance_request where started_at < now() - interval '12 hours'
				group by status""").query((ResultSet rows) -> {
			Map<String, Long> found = new TreeMap<>();
			while (rows.next()) {
				found.put(rows.getString(1), rows.getLong(2));
			}
			return found;
		});
		assertThat(states).hasSize(RequestStatus.values().length).allSatisfy((state, count) -> {
			assertThat(count).as(state).isGreaterThanOrEqualTo(4);
		});
		assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isBetween(140L, 180L);
		assertThat(count("select count(distinct extract(year from started_at)) from assistance_request"))
			.isGreaterThanOrEqualTo(3);
		assertThat(count("select count(distinct party_code) from assistance_request")).isGreaterThanOrEqualTo(20);
		assertThat(count("select count(distinct centre_code) from assignment")).isGreaterThanOrEqualTo(9);
	}

	@Test
	void peopleTalkDisputeReportAndEvaluate() {
		assertThat(count("select count(*) from message where kind = 'MESSAGE'")).isGreaterThan(40);
		assertThat(count("select count(*) from history_entry where act = 'DISPUTE'")).isPositive();
		assertThat(count("select count(*) from history_entry where act = 'REPORT_PROGRESS'")).isGreaterThan(60);
		assertThat(count("select count(*) from history_entry where act = 'EXPIRE_OFFER'")).isPositive();
	}

	@Test
	void theHistoryOfEveryStoryGoesForwardInTime() {
		assertThat(this.jdbc.sql("""
				select count(*) from history_entry later
				join history_entry earlier using (request_id)
				join assistance_request r on r.id = request_id
				where later.number = earlier.number + 1 and later.at < earlier.at
					and r.started_at < now() - interval '12 hours'""").query(Long.class).single()).isZero();
	}

	@Test
	void everyHistoryTellsWhatIsStored() {
		new Histories(this.portal).tellWhatIsStored(this.jdbc.sql(
				"select id from assistance_request where status <> 'DRAFT' and started_at < now() - interval '12 hours'")
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.list());
	}

	@Test
	void everyStoredProposalReplays() {
		List<RoutingRecord> kept = this.jdbc
			.sql("select rule_version, weights, need, centres, proposal from routing_proposal")
			.query((row, _) -> new RoutingRecord(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5)))
			.list();
		assertThat(kept).isNotEmpty()
			.allSatisfy((record) -> assertThat(record.replay()).isInstanceOf(RoutingRecord.Replay.Agrees.class));
	}

	@Test
	void anotherStartMakesNothingTwice() {
		long before = count();
		this.stories.run(new DefaultApplicationArguments());
		assertThat(count()).isEqualTo(before);
	}

	private long count() {
		return count("select count(*) from assistance_request");
	}

	private long count(String query) {
		return this.jdbc.sql(query).query(Long.class).single();
	}

}
