package org.article12;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.transaction.TransactionalTestExecutionListener;

/**
 * A test of the whole portal on real PostgreSQL, with its demonstration data. Each is
 * either a {@link RequestTest}, when its module is one of those in which a request lives,
 * or a {@link PortalTest}. All of a kind share one context, which is why none of them may
 * change its configuration, and follow one another; the other kind has a portal and a
 * database of its own, and runs beside them. Spring's own listeners to tests are left out
 * but for two: before and after each test one looks at every bean, whether it is a mock.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@Import({ QueryCount.Listening.class, QuickHashes.class, NoUndo.class })
@ExtendWith(PortalEnd.class)
@TestExecutionListeners({ DependencyInjectionTestExecutionListener.class, TransactionalTestExecutionListener.class })
@interface WholePortal {

}
