/** The pages of figures. */
@NullMarked
package org.article12.figures.web;

import org.jspecify.annotations.NullMarked;
