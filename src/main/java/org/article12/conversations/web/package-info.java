/** The page of a request's conversation, and its panel on the request's pages. */
@NullMarked
package org.article12.conversations.web;

import org.jspecify.annotations.NullMarked;
