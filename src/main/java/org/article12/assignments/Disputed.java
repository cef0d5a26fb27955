package org.article12.assignments;

/**
 * The Party does not find that what was reported was delivered.
 *
 * @param words what it disputes
 */
public record Disputed(String words) implements WorkContent {
}
