package org.article12.assignments;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** How many assignments are kept of each centre is how many there are. */
@RequestTest
class AssignmentCountsTests {

	private static final String WRONG = """
			select centre_code || ' ' || status from
				(select centre_code, status, count(*) as number from assignment group by 1, 2) a
			full join (select centre_code, status, sum(number) as number from assignment_count group by 1, 2) c
				using (centre_code, status)
			where coalesce(a.number, 0) <> coalesce(c.number, 0)""";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Story story;

	@Autowired
	AssignmentCountsTests(ApplicationContext portal, JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.story = new Story(portal);
	}

	@Test
	void theCountsFollowWhatCentresDo() {
		assertThat(wrong()).as("before").isEmpty();
		RequestReference request = this.story.offered("Counted", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		assertThat(wrong()).isEmpty();
		this.story.accept(request, "sn");
		this.story.accept(request, "dz");
		assertThat(wrong()).isEmpty();
		this.story.report(request, "sn", "Done");
		assertThat(wrong()).isEmpty();
	}

	@Test
	void whatIsTakenBackIsNotCounted() {
		RequestReference request = this.story.offered("Not counted", Map.of("NIP", "sn"));
		this.transaction.executeWithoutResult((status) -> {
			move(request, "EXPIRED");
			status.setRollbackOnly();
		});
		assertThat(wrong()).isEmpty();
	}

	@Test
	void nobodyWaitsForAnothersAct() {
		RequestReference one = this.story.offered("Counted by one", Map.of("NIP", "sn"));
		RequestReference other = this.story.offered("Counted by another", Map.of("NIP", "sn"));
		this.transaction.executeWithoutResult((mine) -> {
			mine.setRollbackOnly();
			move(one, "EXPIRED");
			FutureTask<Void> meanwhile = new FutureTask<>(() -> this.transaction.executeWithoutResult((theirs) -> {
				theirs.setRollbackOnly();
				move(other, "EXPIRED");
			}), null);
			Thread.ofVirtual().start(meanwhile);
			join(meanwhile);
		});
		assertThat(wrong()).isEmpty();
	}

	private static void join(FutureTask<Void> task) {
		try {
			task.get(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException | ExecutionException | TimeoutException ex) {
			throw new AssertionError(ex);
		}
	}

	private void move(RequestReference request, String status) {
		this.jdbc.sql(
				"update assignment set status = ? where request_id = (select id from assistance_request where reference = ?)")
			.params(status, request.value())
			.update();
	}

	private List<String> wrong() {
		return this.jdbc.sql(WRONG).query(String.class).list();
	}

}
