package org.article12.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.article12.PortalEnd;
import org.article12.NoUndo;
import org.article12.QuickHashes;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * A story that people live through in a real browser. Its tests take a {@link Portal} as
 * parameter and ask it for visitors; every page that a visitor reaches is inspected, and
 * a story that ended well still fails when a page was found wanting. Each is either a
 * {@link Journey} or a {@link RegisterJourney}, which says in which portal it happens. As
 * in all tests of the portal nobody looks for mocks among its beans; Mockito, asked for
 * them, would take hold of the process.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestExecutionListeners(DependencyInjectionTestExecutionListener.class)
@Import({ QuickHashes.class, NoUndo.class })
@ResourceLock(value = "the log", mode = ResourceAccessMode.READ)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@ExtendWith({ PortalEnd.class, PortalExtension.class })
@interface LivedThrough {

}
