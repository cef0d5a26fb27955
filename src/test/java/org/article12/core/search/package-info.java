@org.jspecify.annotations.NullMarked
package org.article12.core.search;
