/** The register of Parties as it is read from and imported into the database. */
@NullMarked
package org.article12.parties.domain;

import org.jspecify.annotations.NullMarked;
