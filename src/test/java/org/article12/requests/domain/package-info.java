@NullMarked
package org.article12.requests.domain;

import org.jspecify.annotations.NullMarked;
