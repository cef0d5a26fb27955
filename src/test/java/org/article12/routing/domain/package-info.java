@NullMarked
package org.article12.routing.domain;

import org.jspecify.annotations.NullMarked;
