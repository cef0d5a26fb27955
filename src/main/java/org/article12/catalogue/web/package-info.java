/** The catalogue as JSON, and the pages and tables by which the Secretariat keeps it. */
@NullMarked
package org.article12.catalogue.web;

import org.jspecify.annotations.NullMarked;
