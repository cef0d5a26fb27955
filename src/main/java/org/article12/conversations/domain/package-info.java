/** Messages: how they are kept, posted, and found by those who may read them. */
@NullMarked
package org.article12.conversations.domain;

import org.jspecify.annotations.NullMarked;
