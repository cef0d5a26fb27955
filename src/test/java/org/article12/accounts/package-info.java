@NullMarked
package org.article12.accounts;

import org.jspecify.annotations.NullMarked;
