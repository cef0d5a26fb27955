/** The register of Parties as JSON. */
@NullMarked
package org.article12.parties.web;

import org.jspecify.annotations.NullMarked;
