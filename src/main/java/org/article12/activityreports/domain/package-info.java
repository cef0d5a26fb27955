/** The report as a centre writes it, and what may be done with it. */
@NullMarked
package org.article12.activityreports.domain;

import org.jspecify.annotations.NullMarked;
