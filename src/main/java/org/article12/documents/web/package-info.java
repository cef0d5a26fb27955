/** Files in forms, in lists and on their way to the reader. */
@NullMarked
@NamedInterface("web")
package org.article12.documents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
