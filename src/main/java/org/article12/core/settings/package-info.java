/** What the Secretariat itself decides while the portal runs, and who changed it. */
@NamedInterface("settings")
@NullMarked
package org.article12.core.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
