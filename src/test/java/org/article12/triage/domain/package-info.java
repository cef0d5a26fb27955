@NullMarked
package org.article12.triage.domain;

import org.jspecify.annotations.NullMarked;
