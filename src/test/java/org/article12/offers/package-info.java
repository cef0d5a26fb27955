@NullMarked
package org.article12.offers;

import org.jspecify.annotations.NullMarked;
