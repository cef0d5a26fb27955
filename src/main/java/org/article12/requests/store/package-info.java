/**
 * Requests with their history, answers, drafts and search words, as the database keeps
 * them.
 */
@NullMarked
package org.article12.requests.store;

import org.jspecify.annotations.NullMarked;
