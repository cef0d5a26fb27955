package org.article12.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Asks for the {@link org.springframework.jdbc.core.simple.JdbcClient JdbcClient} whose
 * statements the database plans anew each time, for the values that they carry: those of
 * long lists with filters, for which a plan that suits any value suits few. All others
 * are prepared by the driver, and the database keeps their plan where that is no dearer.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.PARAMETER })
public @interface PlannedForItsValues {

}
