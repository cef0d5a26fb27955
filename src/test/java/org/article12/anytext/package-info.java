/** Arbitrary text in every field of every form: nothing that is typed stops a page. */
@NullMarked
package org.article12.anytext;

import org.jspecify.annotations.NullMarked;
