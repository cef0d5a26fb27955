/** The register of Parties. */
@NullMarked
package org.article12.parties;

import org.jspecify.annotations.NullMarked;
