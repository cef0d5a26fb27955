package org.article12.centres.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a centre is called in a language.
 *
 * @param nominated the name under which it was nominated
 * @param today the name that it goes by today
 */
@Embeddable
public record Called(@Column(name = "name") String nominated, @Column(name = "current_name") String today) {
}
