package org.article12.plans.domain;

import org.article12.plans.ActivityId;

/**
 * An activity on record.
 *
 * @param id identifies it
 * @param version how often it was corrected
 * @param content what is on record
 */
public record RecordedActivity(ActivityId id, int version, NewActivity content) {
}
