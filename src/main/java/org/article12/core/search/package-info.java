/**
 * What a search is: one reading of what was typed, and one idea of when a text holds it,
 * for lists in the database and in memory alike.
 */
@NullMarked
@NamedInterface("search")
package org.article12.core.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
