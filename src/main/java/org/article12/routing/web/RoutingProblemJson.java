package org.article12.routing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.article12.parties.Eligibility;
import org.article12.routing.RoutingQuestion.Problem;

/** The answers to questions that cannot be answered, as RFC 9457 lays them out. */
sealed interface RoutingProblemJson {

	/**
	 * The question cannot be understood.
	 *
	 * @param title the status in words
	 * @param status 400
	 * @param detail what is wrong, for people
	 * @param instance the address that was asked
	 * @param code what is wrong
	 * @param parameter the parameter that is wrong
	 * @param value its value, shortened when very long; empty when there was none
	 */
	@Schema(name = "WrongQuestion")
	record WrongQuestion(String title, int status, String detail, String instance, Problem code, String parameter,
			String value) implements RoutingProblemJson {
	}

	/**
	 * The Party may not ask for assistance (Article 12.1).
	 *
	 * @param title the status in words
	 * @param status 422
	 * @param detail why not, for people
	 * @param instance the address that was asked
	 * @param party the Party's code
	 * @param reason why not
	 */
	@Schema(name = "NotEligible")
	record NotEligible(String title, int status, String detail, String instance, String party,
			Eligibility.Reason reason) implements RoutingProblemJson {
	}

}
