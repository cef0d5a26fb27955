@NullMarked
package org.article12.figures.domain;

import org.jspecify.annotations.NullMarked;
