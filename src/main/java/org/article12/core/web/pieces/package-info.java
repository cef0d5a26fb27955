/**
 * Pages made of remembered pieces: parts of templates whose markup follows from the
 * values that they are given, and from nothing else.
 */
@NullMarked
package org.article12.core.web.pieces;

import org.jspecify.annotations.NullMarked;
