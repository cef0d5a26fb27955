/**
 * How a form acts: each press of a button is recognised, and what it did is done once.
 */
@NullMarked
@NamedInterface("act")
package org.article12.core.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
