package org.article12.core.web;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one answer to a form from a page that no longer shows how things stand: 409, with
 * what changed and all that was typed. A module whose verbs have an exception of their
 * own for it turns that into a {@link StaleForm} first.
 */
@Component
public class StalePages {

	private final ErrorAnswers answers;

	private final TypedTexts texts;

	StalePages(ErrorAnswers answers, TypedTexts texts) {
		this.answers = answers;
		this.texts = texts;
	}

	/** The page; for a program, a problem. */
	public Object answer(HttpServletRequest request, StaleForm stale) {
		HttpStatus status = (stale.why() == StaleForm.Why.UNMARKED) ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
		if (this.answers.isForPrograms(request.getRequestURI())) {
			return this.answers.answer(request, request.getRequestURI(), status);
		}
		String back = Objects.requireNonNullElseGet(stale.returnTo(),
				() -> Objects.requireNonNullElse(this.answers.cameFrom(request), "/"));
		return new ModelAndView("error/stale", Map.of("stale", stale, "back", back, "typed", this.texts.typed(request)),
				status);
	}

}
