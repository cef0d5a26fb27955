package org.article12.core.security;

/**
 * A fact about who is reading that every page needs. A module declares it as a bean; it
 * is read with the session, in the same statement.
 *
 * @param name what the statement calls it
 * @param sql one value, as text that is never null; the statement knows the session as
 * {@code s}, whose {@code principal_name} is the id of the person who is signed in
 * @param onPagesOnly whether what answers a form has no use for it
 */
public record FrameFact(String name, String sql, boolean onPagesOnly) {
}
