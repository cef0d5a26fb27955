package org.article12.core.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

/** There must be something to see in the text. */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Filled.Validator.class)
public @interface Filled {

	/** What is said when there is nothing. */
	String message();

	/** The groups of checks that it belongs to. */
	Class<?>[] groups() default {};

	/** What comes with the check. */
	Class<? extends Payload>[] payload() default {};

	/** Looks whether there is something to see. */
	class Validator implements ConstraintValidator<Filled, String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			return !Text.isBlank(text);
		}

	}

}
