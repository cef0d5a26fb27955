package org.article12;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that starts the portal in a process of its own. Such tests take turns, beside
 * all others: a start keeps a processor busy by itself, and then waits for what is done
 * to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(TestOrder.TAKES_LONGEST)
@ResourceLock("a process of its own")
@ResourceLock(value = "the log", mode = ResourceAccessMode.READ)
public @interface ProcessTest {

}
