package org.article12.core.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes characters that no text holds, and no database stores, out of what is sent:
 * control characters and halves of surrogate pairs. They come from broken programs, not
 * from people.
 */
@ControllerAdvice
class TypedText {

	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

	@InitBinder
	void clean(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
			@Override
			public void setAsText(String text) {
				setValue(NO_TEXT.matcher(text).replaceAll(""));
			}
		});
	}

}
