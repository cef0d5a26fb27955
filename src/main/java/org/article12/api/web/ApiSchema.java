package org.article12.api.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.article12.routing.Criterion;

/**
 * A part of an answer in the description: every field is always there, with the words for
 * it, and may be null only where that is said.
 *
 * @param name its name in the description
 * @param schema what is known of it from its type
 */
record ApiSchema(String name, Schema<?> schema) {

	/** The fields that may be null. */
	private static final Set<String> OPTIONAL = Set.of("Area.parent", "Centre.capacity", "RoutingAnswer.alternative",
			"Considered.basis", "OfferOfHelp.party", "OfferOfHelp.amount", "OfferOfHelp.currency", "OfferOfHelp.until");

	/** The fields that hold something for each criterion. */
	private static final Set<String> BY_CRITERION = Set.of("parts", "weights");

	@SuppressWarnings("rawtypes")
	void complete(ApiWords words) {
		this.schema.description(words.say("api.schema." + this.name));
		Map<String, Schema> fields = new LinkedHashMap<>();
		this.schema.getProperties().forEach((field, type) -> {
			fields.put(field, field(field, type, words).description(words.say("api.field." + this.name + "." + field)));
		});
		this.schema.setProperties(fields);
		this.schema.setRequired(new ArrayList<>(fields.keySet()));
	}

	private Schema<?> field(String field, Schema<?> type, ApiWords words) {
		if (BY_CRITERION.contains(field)) {
			return byCriterion(type, words);
		}
		return OPTIONAL.contains(this.name + "." + field) ? orNothing(type) : type;
	}

	/** An object with a field for each criterion that has a weight. */
	private static Schema<?> byCriterion(Schema<?> type, ApiWords words) {
		boolean whole = ((Schema<?>) type.getAdditionalProperties()).getTypes().contains("integer");
		Schema<?> object = type("object");
		for (Criterion criterion : Criterion.WEIGHTED) {
			Schema<?> value = type(whole ? "integer" : "number").minimum(BigDecimal.ZERO)
				.description(words.say("routing.part." + criterion.name()));
			object.addProperty(criterion.name(), whole ? value : value.maximum(BigDecimal.ONE));
		}
		object.setRequired(Criterion.WEIGHTED.stream().map(Enum::name).toList());
		return object;
	}

	private static Schema<?> orNothing(Schema<?> type) {
		return new JsonSchema().anyOf(List.of(type, type("null")));
	}

	private static Schema<?> type(String name) {
		return new JsonSchema().types(new LinkedHashSet<>(Set.of(name)));
	}

}
