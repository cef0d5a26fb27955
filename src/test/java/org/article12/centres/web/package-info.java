@NullMarked
package org.article12.centres.web;

import org.jspecify.annotations.NullMarked;
