/** What can move when settings change. */
@NullMarked
package org.article12.settings.domain;

import org.jspecify.annotations.NullMarked;
