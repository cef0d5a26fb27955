/** The page frame, error pages, and how dates and figures are written. */
@NullMarked
@NamedInterface("web")
package org.article12.core.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
