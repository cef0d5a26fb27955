/** How files are checked and stored. */
@NullMarked
package org.article12.documents.domain;

import org.jspecify.annotations.NullMarked;
