/** Pages of the centre, of the Secretariat and of everybody. */
@NullMarked
package org.article12.activityreports.web;

import org.jspecify.annotations.NullMarked;
