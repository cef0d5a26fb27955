package org.article12.core.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import com.ibm.icu.text.NumberFormat;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Text;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The text may not have more characters, as a person counts them. */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AtMost.Validator.class)
public @interface AtMost {

	/** The most characters. */
	int value();

	/** What is said when there are more. */
	String message() default "{core.text.over}";

	/** The groups of checks that it belongs to. */
	Class<?>[] groups() default {};

	/** What comes with the check. */
	Class<? extends Payload>[] payload() default {};

	/** Counts. */
	class Validator implements ConstraintValidator<AtMost, String> {

		private int most;

		@Override
		public void initialize(AtMost limit) {
			this.most = limit.value();
		}

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			int over = Text.length(text) - this.most;
			if (over > 0 && context instanceof HibernateConstraintValidatorContext sentence) {
				NumberFormat figures = NumberFormat.getIntegerInstance(ReaderLanguage.get());
				sentence.addMessageParameter("over_0", figures.format(over))
					.addMessageParameter("most_1", figures.format(this.most));
			}
			return over <= 0;
		}

	}

}
