package org.article12.core.trouble;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete.Result;

import org.springframework.stereotype.Component;

/** Sees which of the tasks that are done again and again fail. */
@Component
class FailedTasks extends AbstractSchedulerListener {

	private final Troubles troubles;

	FailedTasks(Troubles troubles) {
		this.troubles = troubles;
	}

	@Override
	public void onExecutionComplete(ExecutionComplete done) {
		String task = done.getExecution().getTaskName();
		if (done.getResult() == Result.FAILED) {
			Throwable cause = done.getCause().orElseGet(() -> new IllegalStateException("no cause is known"));
			this.troubles.note(Work.TASK, new Subject(task, task, null), cause);
		}
		else if (done.getExecution().consecutiveFailures > 0) {
			this.troubles.over(Work.TASK, task);
		}
	}

}
