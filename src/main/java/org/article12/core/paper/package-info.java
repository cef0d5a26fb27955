/**
 * PDFs that everybody can read: tagged, in every script, with text that can be copied.
 */
@NamedInterface("paper")
@NullMarked
package org.article12.core.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
