@NullMarked
package org.article12.plans.domain;

import org.jspecify.annotations.NullMarked;
