/** Pages and tables by which offers of help are kept, stated and read. */
@NullMarked
package org.article12.helpoffers.web;

import org.jspecify.annotations.NullMarked;
