package org.article12.centres.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.centres.Service;

/**
 * On what ground a centre serves a Party.
 *
 * @param service whether the centre lists the Party or its looser scope includes it
 * @param basis what kind of source says so
 * @param note the source
 */
@Embeddable
public record Ground(@Enumerated(EnumType.STRING) Service service, String basis, String note) {
}
