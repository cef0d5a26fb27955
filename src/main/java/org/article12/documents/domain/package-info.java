/** How files are checked, scanned and stored. */
@NullMarked
package org.article12.documents.domain;

import org.jspecify.annotations.NullMarked;
