package org.article12.assignments;

/** What somebody wrote about the work on an assignment. */
public sealed interface WorkContent permits WorkPlan, Progress, DeliveryReport, Disputed, Confirmed {

}
