package org.article12.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.StaleForm;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whoever acts on a request from a page that is out of date: what was done
 * meanwhile, and what was typed.
 */
@ControllerAdvice
@Order(0)
class MovedRequests {

	private static final Set<String> NOT_TYPED = Set.of("version", "token", "stamp", "about", "assignment", "then",
			"back", "chosen", "pops", "kind", "languages", "urgency", "synergies", "publishSummary", "disputed");

	private final RequestViews views;

	private final RequestWords words;

	MovedRequests(RequestViews views, RequestWords words) {
		this.views = views;
		this.words = words;
	}

	@ExceptionHandler(RequestMoved.class)
	ModelAndView moved(RequestMoved moved, CurrentUser user, HttpServletRequest request) {
		String reference = moved.reference().value();
		String returnTo = switch (user.role()) {
			case PARTY -> "/requests/" + reference;
			case OFFICER, ADMINISTRATOR -> "/triage/" + reference;
			case CENTRE -> "/assignments";
		};
		StaleForm stale = new StaleForm(reference, returnTo, this.views.changes(moved.meanwhile()),
				typed(request.getParameterMap()), isOwn(moved.meanwhile(), user));
		return new ModelAndView("error/stale", Map.of("stale", stale), HttpStatus.CONFLICT);
	}

	private static boolean isOwn(List<HistoryEntry> meanwhile, CurrentUser user) {
		return !meanwhile.isEmpty() && meanwhile.stream().allMatch((entry) -> user.id().equals(entry.by().person()));
	}

	private List<StaleForm.Typed> typed(Map<String, String[]> parameters) {
		List<StaleForm.Typed> typed = new ArrayList<>();
		parameters.forEach((name, values) -> {
			// In a form with rows the name says which row first: centres[0].words.
			String field = name.substring(name.lastIndexOf('.') + 1);
			String answer = nameOfAnswer(field);
			for (String value : values) {
				if (!name.startsWith("_") && !NOT_TYPED.contains(field)
						&& (isTyped(value) || (!answer.isEmpty() && !Text.isBlank(value)))) {
					typed.add(new StaleForm.Typed(this.words.sayOr(answer, "requests.typed." + field), value));
				}
			}
		});
		return typed;
	}

	private String nameOfAnswer(String field) {
		return Stream.of(Section.values())
			.map((section) -> this.words.sayOr("", "requests.field." + section.slug() + "." + field))
			.filter((label) -> !label.isEmpty())
			.findFirst()
			.orElse("");
	}

	/** A choice sends a code; only what has small letters or blanks was typed. */
	private static boolean isTyped(String value) {
		return !Text.isBlank(value) && value.codePoints()
			.anyMatch((character) -> Character.isWhitespace(character) || Character.isLowerCase(character)
					|| (Character.isLetter(character) && !Character.isUpperCase(character)));
	}

}
