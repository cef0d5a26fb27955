package org.article12;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the {@link WholePortal whole portal}, and of what becomes of a request in it:
 * from its draft to its end, and on its record; with the plans that it stands on, those
 * who act on it and what others offer. Such tests take turns; one after the other all
 * tests of the portal would take longer than everything else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@ContextConfiguration(initializers = PortalDatabase.OfRequestTests.class)
@ResourceLock("the portal of the request tests")
@ResourceLock(value = "the log", mode = ResourceAccessMode.READ)
public @interface RequestTest {

}
