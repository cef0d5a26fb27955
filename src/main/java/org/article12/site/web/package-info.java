@NullMarked
package org.article12.site.web;

import org.jspecify.annotations.NullMarked;
