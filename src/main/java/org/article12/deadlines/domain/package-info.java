@NullMarked
package org.article12.deadlines.domain;

import org.jspecify.annotations.NullMarked;
