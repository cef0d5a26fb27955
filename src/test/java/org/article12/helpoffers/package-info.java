@NullMarked
package org.article12.helpoffers;

import org.jspecify.annotations.NullMarked;
