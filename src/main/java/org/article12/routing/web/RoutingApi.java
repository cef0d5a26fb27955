package org.article12.routing.web;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Parameter;
import org.article12.core.web.PublicJson;
import org.article12.routing.AskedBefore;
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
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which centres would be considered for a Party and areas, for other systems. */
@RestController
record RoutingApi(RoutingQuestions questions, Routing routing, RoutingAnswerWriter writer, MessageSource messages) {

	private static final String ADDRESS = "/api/v1/routing";

	// All parameters as they came: one with commas is one value, not several.
	@DescribedRouting
	@GetMapping(ADDRESS)
	ResponseEntity<?> answer(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			Locale locale) {
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
				AskedBefore.NONE);
		return PublicJson.cacheable(this.writer.write(proposal, this.routing.rules().weights(), locale));
	}

	private ResponseEntity<RoutingProblemJson> problem(Wrong wrong, Locale locale) {
		HttpStatus status = HttpStatus.BAD_REQUEST;
		return problem(status,
				new RoutingProblemJson.WrongQuestion(status.getReasonPhrase(), status.value(),
						message("routing.problem." + wrong.problem().name(), locale, wrong.value()), ADDRESS,
						wrong.problem(), wrong.parameter(), wrong.value()));
	}

	private ResponseEntity<RoutingProblemJson> problem(NotEligible refused, Locale locale) {
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		return problem(status,
				new RoutingProblemJson.NotEligible(status.getReasonPhrase(), status.value(),
						message("routing.not-eligible", locale, refused.party().name()), ADDRESS,
						refused.party().code().value(), refused.reason()));
	}

	private String message(String key, Locale locale, String argument) {
		return this.messages.getMessage(key, new Object[] { argument }, locale);
	}

	private static ResponseEntity<RoutingProblemJson> problem(HttpStatus status, RoutingProblemJson problem) {
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
