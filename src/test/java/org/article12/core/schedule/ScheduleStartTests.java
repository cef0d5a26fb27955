package org.article12.core.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import org.article12.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

/** Where there is no database for a moment, work is on its schedule nevertheless. */
class ScheduleStartTests {

	private final AtomicBoolean isThere = new AtomicBoolean();

	private final HikariDataSource database = TestDatabase.withSchema("schedule_start");

	private final RecurringTask<Void> task = Recurring.every("core-work", Duration.ofHours(1), () -> {
	});

	private final Scheduler scheduler = Scheduler.create(comesAndGoes()).startTasks(this.task).build();

	@AfterEach
	void stop() {
		this.scheduler.stop();
		this.database.close();
	}

	@Test
	void beginsWhenAllIsOnTheSchedule() {
		ScheduleStart start = start();
		assertThatRuntimeException().isThrownBy(start::run);
		assertThat(this.scheduler.getSchedulerState().isStarted()).isFalse();
		this.isThere.set(true);
		start.run();
		assertThat(this.scheduler.getSchedulerState().isStarted()).isTrue();
		assertThat(JdbcClient.create(this.database)
			.sql("select task_name from scheduled_tasks")
			.query(String.class)
			.list()).isEqualTo(List.of("core-work"));
	}

	private ScheduleStart start() {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("scheduler", this.scheduler);
		RootBeanDefinition declared = new RootBeanDefinition(RecurringTask.class, () -> this.task);
		declared.setTargetType(ResolvableType.forClassWithGenerics(RecurringTask.class, Void.class));
		beans.registerBeanDefinition("task", declared);
		beans.registerSingleton("settings", new ScheduleSettings(true, Duration.ZERO, Duration.ZERO));
		return beans.createBean(ScheduleStart.class);
	}

	private DataSource comesAndGoes() {
		return new DelegatingDataSource(this.database) {
			@Override
			public Connection getConnection() throws SQLException {
				if (!ScheduleStartTests.this.isThere.get()) {
					throw new SQLException("There is no database");
				}
				return super.getConnection();
			}
		};
	}

}
