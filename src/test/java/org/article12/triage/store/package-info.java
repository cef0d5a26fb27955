@NullMarked
package org.article12.triage.store;

import org.jspecify.annotations.NullMarked;
