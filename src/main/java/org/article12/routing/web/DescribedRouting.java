package org.article12.routing.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.article12.routing.Need;
import org.springframework.http.MediaType;

/**
 * What the address of the routing answer takes and gives, for the description of the
 * public JSON: the method itself reads its parameters as they came.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(operationId = "routing", parameters = {
		@Parameter(name = "party", in = ParameterIn.QUERY, required = true, example = "SEN",
				schema = @Schema(type = "string", pattern = "^[A-Z]{3}$")),
		@Parameter(name = "area", in = ParameterIn.QUERY, required = true, style = ParameterStyle.FORM,
				explode = Explode.TRUE, example = "BAT_BEP",
				array = @ArraySchema(schema = @Schema(type = "string"), minItems = 1, maxItems = Need.MOST_AREAS)),
		@Parameter(name = "language", in = ParameterIn.QUERY, style = ParameterStyle.FORM, explode = Explode.TRUE,
				example = "fr", array = @ArraySchema(schema = @Schema(type = "string", pattern = "^[a-z]{2}$"))) },
		responses = {
				@ApiResponse(responseCode = "200",
						content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
								schema = @Schema(implementation = RoutingAnswerJson.class))),
				@ApiResponse(responseCode = "400",
						content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
								schema = @Schema(implementation = RoutingProblemJson.WrongQuestion.class))),
				@ApiResponse(responseCode = "422",
						content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
								schema = @Schema(implementation = RoutingProblemJson.NotEligible.class))) })
@interface DescribedRouting {

}
