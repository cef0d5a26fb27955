/** The Secretariat's pages on requests. */
@NullMarked
package org.article12.triage.web;

import org.jspecify.annotations.NullMarked;
