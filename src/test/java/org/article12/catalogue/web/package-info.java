@NullMarked
package org.article12.catalogue.web;

import org.jspecify.annotations.NullMarked;
