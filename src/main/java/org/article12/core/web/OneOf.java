package org.article12.core.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** The text must be the name of one of these codes. */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Validator.class)
public @interface OneOf {

	/** The codes. */
	Class<? extends Enum<?>> value();

	/** What is said when it is none of them, or nothing. */
	String message();

	/** The groups of checks that it belongs to. */
	Class<?>[] groups() default {};

	/** What comes with the check. */
	Class<? extends Payload>[] payload() default {};

	/** Looks for the code. */
	class Validator implements ConstraintValidator<OneOf, String> {

		@SuppressWarnings("NullAway.Init")
		private Class<? extends Enum<?>> codes;

		@Override
		public void initialize(OneOf one) {
			this.codes = one.value();
		}

		@Override
		public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
			return Codes.find(this.codes, name).isPresent();
		}

	}

}
