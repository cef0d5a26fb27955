/** The request aggregate, its transition table, its rules and use cases. */
@NullMarked
package org.article12.requests.domain;

import org.jspecify.annotations.NullMarked;
