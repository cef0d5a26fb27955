package org.article12.assignments.domain;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One area of an assignment.
 *
 * @param requestId the request, kept with the area so that the database itself allows one
 * live assignment for each area of a request
 * @param live whether the area is still the centre's
 * @param declined whether the centre declined it
 */
@Embeddable
record AreaAnswer(@Column(name = "request_id") UUID requestId, @Column(name = "live") boolean live,
		@Column(name = "declined") boolean declined) {

	AreaAnswer declinedByCentre() {
		return new AreaAnswer(this.requestId, false, true);
	}

	AreaAnswer lapsed() {
		return new AreaAnswer(this.requestId, false, this.declined);
	}

}
