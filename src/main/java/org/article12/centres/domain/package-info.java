/** The register of centres as it is read from and imported into the database. */
@NullMarked
package org.article12.centres.domain;

import org.jspecify.annotations.NullMarked;
