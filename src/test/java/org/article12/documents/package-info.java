/** What the portal promises about files. */
@NullMarked
package org.article12.documents;

import org.jspecify.annotations.NullMarked;
