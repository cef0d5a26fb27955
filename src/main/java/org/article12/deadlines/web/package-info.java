@NullMarked
package org.article12.deadlines.web;

import org.jspecify.annotations.NullMarked;
