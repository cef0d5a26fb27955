/** The catalogue as it is read from and imported into the database. */
@NullMarked
package org.article12.catalogue.domain;

import org.jspecify.annotations.NullMarked;
