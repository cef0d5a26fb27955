/** The officer's pages of plans and activities. */
@NullMarked
package org.article12.plans.web;

import org.jspecify.annotations.NullMarked;
