package org.article12.requests;

/**
 * Something that only some requests have and that their pages ask for apart. A module
 * declares it as a bean; whether a request has it is read with the request, in the same
 * statement, so that a page does not ask for what is not there.
 *
 * @param name what the statement calls it
 * @param sql whether a request has it, as a condition; the statement knows the request as
 * {@code r}
 */
public record RequestExtra(String name, String sql) {
}
