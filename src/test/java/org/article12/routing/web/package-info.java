@NullMarked
package org.article12.routing.web;

import org.jspecify.annotations.NullMarked;
