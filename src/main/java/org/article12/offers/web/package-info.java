/** Pages of proposals and offers, and what other pages show of them. */
@NullMarked
@NamedInterface("web")
package org.article12.offers.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
