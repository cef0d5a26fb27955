package org.article12.routing;

import java.time.Instant;

/**
 * A version of the rules that an administrator made.
 *
 * @param rules the rules
 * @param at when
 * @param by who
 * @param reason why
 */
public record RuleVersion(Rules rules, Instant at, String by, String reason) {
}
