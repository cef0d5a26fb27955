/** How plans and their activities are recorded and found. */
@NullMarked
package org.article12.plans.domain;

import org.jspecify.annotations.NullMarked;
