package org.article12.core.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;

/**
 * Checks a form that its page has put into shape after it was read: one with a row for
 * each thing that the page shows, whatever was sent.
 */
@Component
public class ShapedForms {

	private final Validator validator;

	ShapedForms(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Puts the form into the model, as {@code form}, in place of what was read.
	 * @return what is wrong with it, to which its page may add
	 */
	public BindingResult check(Object form, Model model) {
		BindingResult errors = new BeanPropertyBindingResult(form, ComesBack.FORM);
		this.validator.validate(form, errors);
		ComesBack.put(form, errors, model);
		return errors;
	}

}
