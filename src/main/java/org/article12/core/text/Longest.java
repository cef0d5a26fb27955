package org.article12.core.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many characters, as {@link Text#length} counts them, may stand in a field of a
 * form. Whoever checks the form holds it to that; its page says in good time how many are
 * left.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Longest {

	/** The most characters. */
	int value();

}
