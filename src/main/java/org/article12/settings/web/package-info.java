/** Pages of settings. */
@NullMarked
package org.article12.settings.web;

import org.jspecify.annotations.NullMarked;
