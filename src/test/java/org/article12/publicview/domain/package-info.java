@NullMarked
package org.article12.publicview.domain;

import org.jspecify.annotations.NullMarked;
