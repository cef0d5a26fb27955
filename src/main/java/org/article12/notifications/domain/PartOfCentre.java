package org.article12.notifications.domain;

import org.article12.assignments.AssignmentId;

/**
 * What a centre has of a request.
 *
 * @param latest what it was asked last
 * @param former whether it has a part in the request no longer: the title is not for it
 */
public record PartOfCentre(AssignmentId latest, boolean former) {
}
