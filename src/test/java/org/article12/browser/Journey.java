package org.article12.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.article12.PortalDatabase;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.test.context.ContextConfiguration;

/**
 * A story of requests, {@link LivedThrough lived through} in a browser. Such stories
 * share one portal with a database of its own, and take turns; those of the registers and
 * the tests of the other portal run beside them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LivedThrough
@ContextConfiguration(initializers = PortalDatabase.OfJourneys.class)
@ResourceLock("the portal of the journeys")
public @interface Journey {

}
