@NullMarked
package org.article12.accounts.domain;

import org.jspecify.annotations.NullMarked;
