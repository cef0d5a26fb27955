@NullMarked
package org.article12.catalogue.domain;

import org.jspecify.annotations.NullMarked;
