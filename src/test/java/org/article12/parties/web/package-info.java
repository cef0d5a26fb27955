/** The pages of the register of Parties. */
@NullMarked
package org.article12.parties.web;

import org.jspecify.annotations.NullMarked;
