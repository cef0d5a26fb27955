@NullMarked
package org.article12.requests.store;

import org.jspecify.annotations.NullMarked;
