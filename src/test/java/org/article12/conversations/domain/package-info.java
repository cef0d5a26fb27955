@NullMarked
package org.article12.conversations.domain;

import org.jspecify.annotations.NullMarked;
