@NullMarked
package org.article12.triage;

import org.jspecify.annotations.NullMarked;
