@NullMarked
package org.article12.assignments.domain;

import org.jspecify.annotations.NullMarked;
