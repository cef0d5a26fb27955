package org.article12.activityreports.web;

import java.time.LocalDate;

/**
 * A report in a list.
 *
 * @param address of its page
 * @param centre whose it is; empty in a centre's own list
 * @param years which years
 * @param status where it stands, in words
 * @param dueOn the day by which it is due
 * @param late whether the centre owes it though that day has passed
 */
record ReportLine(String address, String centre, String years, String status, LocalDate dueOn, boolean late) {
}
