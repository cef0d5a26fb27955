/**
 * Reliable delivery: what follows from an act, such as mail, is published with it in one
 * transaction, heard on threads of its own afterwards, and heard again until it is done.
 */
@NamedInterface("outbox")
@NullMarked
package org.article12.core.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
