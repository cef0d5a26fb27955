package org.article12.imports.domain;

import java.util.UUID;

/** Somebody wants a table recorded, which is large and takes a while. */
public record TableToRecord(String register, UUID table) {
}
