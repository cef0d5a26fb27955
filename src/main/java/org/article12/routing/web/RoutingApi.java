package org.article12.routing.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.core.web.PublicJson;
import org.article12.routing.Routing;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingQuestion;
import org.article12.routing.RoutingQuestion.Answerable;
import org.article12.routing.RoutingQuestion.NotEligible;
import org.article12.routing.RoutingQuestion.Wrong;
import org.article12.routing.RoutingQuestions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which centres would be considered for a Party and areas, for other systems. */
@RestController
class RoutingApi {

	private final RoutingQuestions questions;

	private final Routing routing;

	private final RoutingAnswerWriter writer;

	private final MessageSource messages;

	RoutingApi(RoutingQuestions questions, Routing routing, RoutingAnswerWriter writer, MessageSource messages) {
		this.questions = questions;
		this.routing = routing;
		this.writer = writer;
		this.messages = messages;
	}

	// All parameters as they came: one with commas is one value, not several.
	@GetMapping("/api/v1/routing")
	ResponseEntity<?> answer(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		RoutingQuestion question = this.questions.read(parameters.getOrDefault("party", List.of()),
				parameters.getOrDefault("area", List.of()), parameters.getOrDefault("language", List.of()));
		return switch (question) {
			case Answerable answerable -> answer(answerable, locale);
			case Wrong wrong -> problem(wrong, locale);
			case NotEligible refused -> problem(refused, locale);
		};
	}

	private ResponseEntity<?> answer(Answerable question, Locale locale) {
		RoutingProposal proposal = this.routing.propose(question.party().code(), question.areas(), question.languages(),
				Map.of());
		return PublicJson.cacheable(this.writer.write(proposal, this.routing.rules().weights(), locale));
	}

	private ResponseEntity<Object> problem(Wrong wrong, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				message("routing.problem." + wrong.problem().name(), locale, wrong.value()));
		problem.setProperty("code", wrong.problem().name());
		problem.setProperty("parameter", wrong.parameter());
		problem.setProperty("value", wrong.value());
		return problem(problem);
	}

	private ResponseEntity<Object> problem(NotEligible refused, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				message("routing.not-eligible", locale, refused.party().name()));
		problem.setProperty("party", refused.party().code().value());
		problem.setProperty("reason", refused.reason().name());
		return problem(problem);
	}

	private String message(String key, Locale locale, String argument) {
		return this.messages.getMessage(key, new Object[] { argument }, locale);
	}

	private static ResponseEntity<Object> problem(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
