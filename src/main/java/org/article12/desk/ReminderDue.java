package org.article12.desk;

import java.time.LocalDate;

import org.article12.core.PersonId;
import org.article12.requests.RequestId;

/**
 * The day has come on which an officer wanted to be reminded of a request. Published
 * once, in the transaction that writes down that it was.
 *
 * @param request the request
 * @param person the officer, who alone is told
 * @param day the day that the officer chose
 */
public record ReminderDue(RequestId request, PersonId person, LocalDate day) {
}
