@NullMarked
package org.article12.mailin;

import org.jspecify.annotations.NullMarked;
