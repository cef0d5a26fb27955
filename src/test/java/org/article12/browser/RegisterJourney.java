package org.article12.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.article12.PortalDatabase;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.test.context.ContextConfiguration;

/**
 * A story of the registers, of rules and accounts, or of what is read out of all of them,
 * {@link LivedThrough lived through} in a browser. Such stories take turns in a portal of
 * their own, beside those of requests: one after the other all stories would take longer
 * than all other tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LivedThrough
@ContextConfiguration(initializers = PortalDatabase.OfRegisterJourneys.class)
@ResourceLock("the portal of the register journeys")
public @interface RegisterJourney {

}
