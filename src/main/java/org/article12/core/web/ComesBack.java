package org.article12.core.web;

import java.util.Map;

import org.article12.core.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * How a page is answered on which a form comes back, where its errors do not tell. Who
 * sends a form and gets it back with errors beside its fields has nothing to say here.
 */
public final class ComesBack {

	/** The name of the form in the model. */
	static final String FORM = "form";

	private static final String STATUS = ComesBack.class.getName();

	private ComesBack() {
	}

	/**
	 * 422: what was sent, or asked by an address, cannot be taken; the page says why, if
	 * not beside a field.
	 */
	public static void refused(Model model) {
		refused(model.asMap());
	}

	/** The same, before the page has its model. */
	static void refused(Map<String, Object> model) {
		model.put(STATUS, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * 409: what the page showed has changed since. It shows how that is now, and says so
	 * where {@code changed} is in the model.
	 */
	public static void changed(Model model) {
		model.addAttribute("changed", true);
		model.addAttribute(STATUS, HttpStatus.CONFLICT);
	}

	/**
	 * The same for a form that is about what changed.
	 * @param form with all that was typed, made for what the page shows now
	 */
	public static void changed(Object form, Model model) {
		changed(model);
		put(form, new BeanPropertyBindingResult(form, FORM), model);
	}

	/**
	 * 409: somebody made of the same fields something else meanwhile.
	 * @param other what that is, shown beside what was typed as {@code conflict}
	 */
	public static void beside(Object other, Model model) {
		model.addAttribute("conflict", other);
		model.addAttribute(STATUS, HttpStatus.CONFLICT);
	}

	/**
	 * Says of a form why the domain refused what it asks for.
	 * @param field beside which it is said; null for the whole form
	 */
	public static void refused(Refused why, @Nullable String field, Errors errors) {
		errors.rejectValue(field, why.key(), why.parameters().toArray(), null);
	}

	/** Keeps what is wrong with a form beside the shape that its page has given it. */
	public static void keep(BindingResult errors, Model model) {
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
	}

	/** What script is told that saves while one types: 204, or 409 as above. */
	public static ResponseEntity<Void> saved(boolean saved) {
		return ResponseEntity.status(saved ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
	}

	/** Puts a form, and what is wrong with it, in place of what was read. */
	static void put(Object form, BindingResult errors, Model model) {
		model.addAttribute(FORM, form);
		keep(errors, model);
	}

	/** The status that was said of a page, if any was. */
	static @Nullable HttpStatus status(Map<String, Object> model) {
		return (HttpStatus) model.get(STATUS);
	}

}
