package org.article12.words;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.words.MessageFamilies.Family;

/** The families of message keys of the description of the public JSON. */
final class ApiFamilies {

	/** The records that are answered, by their names in the description. */
	private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

	static {
		ANSWERS.put("Party", "parties.web.PartiesApiController$PartyJson");
		ANSWERS.put("Area", "catalogue.web.AreasApiController$AreaJson");
		ANSWERS.put("Centre", "centres.web.CentresApiController$CentreJson");
		ANSWERS.put("OfferOfHelp", "helpoffers.web.HelpOffersApiController$OfferOfHelpJson");
		ANSWERS.put("RoutingAnswer", "routing.web.RoutingAnswerJson");
		ANSWERS.put("WrongQuestion", "routing.web.RoutingProblemJson$WrongQuestion");
		ANSWERS.put("NotEligible", "routing.web.RoutingProblemJson$NotEligible");
		Stream.of("Choice", "Alternative", "Gap", "Considered", "Score", "Reason")
			.forEach((name) -> ANSWERS.put(name, "routing.web.RoutingAnswerJson$" + name + "Json"));
	}

	static final List<Family> ALL = List.of(
			MessageFamilies.of("api.operation.",
					new String[] { "parties", "areas", "centres", "routing", "offersOfHelp" }),
			MessageFamilies.of("api.parameter.", new String[] { "party", "area", "language" }),
			MessageFamilies.of("api.response.", new String[] { "200", "400", "422" }),
			MessageFamilies.of("api.example.", "api.web.ApiExample"),
			MessageFamilies.of("api.schema.", ANSWERS.keySet().toArray(String[]::new)),
			MessageFamilies.of("api.field.", fields()));

	private ApiFamilies() {
	}

	private static String[] fields() {
		return ANSWERS.entrySet()
			.stream()
			.flatMap((answer) -> components(answer.getValue()).map((field) -> answer.getKey() + "." + field.getName()))
			.toArray(String[]::new);
	}

	private static Stream<RecordComponent> components(String answer) {
		try {
			return Stream.of(Class.forName("org.article12." + answer).getRecordComponents());
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("No such answer: " + answer, ex);
		}
	}

}
