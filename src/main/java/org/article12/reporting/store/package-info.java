/**
 * What was needed and given, and the work of the centres, read from the views of other
 * modules.
 */
@NullMarked
package org.article12.reporting.store;

import org.jspecify.annotations.NullMarked;
