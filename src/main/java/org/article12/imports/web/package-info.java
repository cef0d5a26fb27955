/** Pages of tables that are brought. */
@NullMarked
package org.article12.imports.web;

import org.jspecify.annotations.NullMarked;
