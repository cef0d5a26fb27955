@NullMarked
package org.article12.mailin.domain;

import org.jspecify.annotations.NullMarked;
