package org.article12.assignments;

import org.article12.requests.Evaluation;

/**
 * The Party confirms what was delivered.
 *
 * @param evaluation what it thinks of it
 */
public record Confirmed(Evaluation evaluation) implements WorkContent {
}
