@NullMarked
package org.article12.centres.domain;

import org.jspecify.annotations.NullMarked;
