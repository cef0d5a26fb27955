package org.article12.routing.web;

import java.util.List;

/**
 * A version of the rules that an administrator made.
 *
 * @param made its number, when and by whom it was made
 * @param reason why
 * @param changes what it changed, criterion by criterion
 * @param before the order before, step by step
 * @param after its order, step by step
 */
record VersionView(String made, String reason, List<String> changes, List<String> before, List<String> after) {
}
