/** The panel of a request's page on whose hands it is in, and the pages behind it. */
@NullMarked
package org.article12.desk.web;

import org.jspecify.annotations.NullMarked;
