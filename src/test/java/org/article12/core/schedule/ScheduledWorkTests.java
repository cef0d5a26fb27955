package org.article12.core.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import org.article12.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal's own scheduler, which tests leave asleep. */
@PortalTest
class ScheduledWorkTests {

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private ObjectProvider<Task<?>> tasks;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyTasksNameBeginsWithItsModule() {
		assertThat(this.tasks.stream().map(Task::getName))
			.contains("assignments-expire-offers", "accounts-forget-attempts", "deadlines-remind")
			.allMatch((name) -> name.matches(
					"(core|accounts|requests|assignments|offers|triage|planning|documents|conversations|imports|settings|"
							+ "lives|mailin|notifications|deadlines|reporting|demonstration)-[a-z-]+"))
			.doesNotHaveDuplicates();
	}

	@Test
	void anInstanceThatLeavesScheduledWorkToOthersDoesNone() {
		assertThat(this.scheduler.getSchedulerState().isStarted()).isFalse();
		assertThat(this.jdbc.sql("select count(*) from scheduled_tasks").query(Integer.class).single()).isZero();
	}

}
