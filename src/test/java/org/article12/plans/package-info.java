@NullMarked
package org.article12.plans;

import org.jspecify.annotations.NullMarked;
