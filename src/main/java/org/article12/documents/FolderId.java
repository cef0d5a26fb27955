package org.article12.documents;

import java.util.UUID;

/**
 * Identifies what the files share their room in: a request with its messages and reports.
 *
 * @param value the request's identity
 */
public record FolderId(UUID value) {
}
