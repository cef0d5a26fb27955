package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.article12.requests.Capacity;
import org.jspecify.annotations.Nullable;

/** When, how and in which capacity a request was filed, and which officer took it. */
record Filing(Instant startedAt, @Nullable Instant submittedAt, @Nullable LocalDate receivedOn,
		@Nullable String letterReference, @Nullable Capacity capacity, @Nullable UUID officer,
		@Nullable String officerName) {
}
