@NullMarked
package org.article12.activityreports;

import org.jspecify.annotations.NullMarked;
