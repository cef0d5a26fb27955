/**
 * Every visible word comes from a message bundle: these tests fail the build on a missing
 * key, and on text left in a template.
 */
@NullMarked
package org.article12.words;

import org.jspecify.annotations.NullMarked;
