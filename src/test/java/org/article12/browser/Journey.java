package org.article12.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.article12.PortalTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story that people live through in a real browser. Its tests take a {@link Portal} as
 * parameter and ask it for visitors; every page that a visitor reaches is inspected, and
 * a story that ended well still fails when a page was found wanting. Stories share one
 * portal and one browser, and take turns as all tests of the portal do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@ExtendWith(PortalExtension.class)
public @interface Journey {

}
