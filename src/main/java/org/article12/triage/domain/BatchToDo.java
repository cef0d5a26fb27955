package org.article12.triage.domain;

import java.util.UUID;

/** Somebody wants something done to several requests, which takes a while. */
public record BatchToDo(UUID batch) {
}
