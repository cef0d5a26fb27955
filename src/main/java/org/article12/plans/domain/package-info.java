/**
 * Plans and activities as the register keeps them, and what is to be recorded of them.
 */
@NullMarked
package org.article12.plans.domain;

import org.jspecify.annotations.NullMarked;
