package org.article12;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the {@link WholePortal whole portal}: of whatever is no {@link RequestTest}.
 * Such tests follow one another in one thread and in the order that they ask for, so that
 * those that stop all others are here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@ContextConfiguration(initializers = PortalDatabase.OfTests.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface PortalTest {

}
