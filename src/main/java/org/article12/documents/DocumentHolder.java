package org.article12.documents;

import java.util.UUID;

/**
 * The record that a file is attached to.
 *
 * @param kind what kind of record, such as {@code MESSAGE}
 * @param id its identity among its kind
 */
public record DocumentHolder(String kind, UUID id) {
}
