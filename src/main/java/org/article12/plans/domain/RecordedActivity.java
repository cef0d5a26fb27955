package org.article12.plans.domain;

import org.article12.plans.ActivityId;

/**
 * An activity on record, as it was recorded.
 *
 * @param id identifies it
 * @param content what was recorded
 */
public record RecordedActivity(ActivityId id, NewActivity content) {
}
