@NullMarked
package org.article12.catalogue.store;

import org.jspecify.annotations.NullMarked;
