package org.article12.core.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this page shows follows from its address, who reads it, what that reader's session
 * holds, the time by the minute, and what is on record, and from nothing else. What it
 * does besides, such as marking as read what it shows, need not be done again when it is
 * shown again to the same person and nothing on record has changed. So it is sent again
 * as it was made: {@link org.article12.core.web.pieces.RememberedPages RememberedPages}.
 * Whether somebody opened or read something, or came, is no part of that record, unless
 * the page says so.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FollowsFromRecord {

	/**
	 * Whether the page also shows what {@link org.article12.core.security.SideNotes
	 * SideNotes} write, beyond how much is unread, which every page shows.
	 */
	boolean andSideNotes() default false;

}
