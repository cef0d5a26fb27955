@NullMarked
package org.article12.reporting.domain;

import org.jspecify.annotations.NullMarked;
