package org.article12.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Compares answers with the description that the portal serves, strictly: a field that is
 * not described, one that is missing, or a value of another kind is a finding.
 */
final class Described {

	private final JsonNode description;

	Described(JsonNode description) {
		this.description = description;
	}

	/** What in the answer is not as its schema says. */
	List<String> findings(JsonNode schema, JsonNode answer) {
		List<String> findings = new ArrayList<>();
		compare("$", schema, answer, findings);
		return findings;
	}

	private void compare(String at, JsonNode schema, JsonNode value, List<String> findings) {
		JsonNode rule = resolved(schema);
		if (rule.has("anyOf")) {
			compareAny(at, rule, value, findings);
			return;
		}
		if (!types(rule).contains(kind(value)) && !(kind(value).equals("integer") && types(rule).contains("number"))) {
			findings.add(at + " is " + kind(value) + " and not " + types(rule));
			return;
		}
		if (rule.has("enum") && rule.get("enum").valueStream().noneMatch(value::equals)) {
			findings.add(at + " is " + value + ", which is not among " + rule.get("enum"));
		}
		if (rule.has("maximum") && value.decimalValue().compareTo(rule.get("maximum").decimalValue()) > 0) {
			findings.add(at + " is " + value + ", which is too much");
		}
		if (value.isArray()) {
			for (int index = 0; index < value.size(); index++) {
				compare(at + "[" + index + "]", rule.get("items"), value.get(index), findings);
			}
		}
		if (value.isObject()) {
			compareFields(at, rule, value, findings);
		}
	}

	private void compareAny(String at, JsonNode rule, JsonNode value, List<String> findings) {
		List<String> last = new ArrayList<>();
		for (JsonNode one : rule.get("anyOf")) {
			last = new ArrayList<>();
			compare(at, one, value, last);
			if (last.isEmpty()) {
				return;
			}
		}
		findings.addAll(last);
	}

	private void compareFields(String at, JsonNode rule, JsonNode value, List<String> findings) {
		JsonNode fields = rule.get("properties");
		rule.get("required").forEach((field) -> {
			if (!value.has(field.stringValue())) {
				findings.add(at + " lacks " + field.stringValue());
			}
		});
		for (Map.Entry<String, JsonNode> field : value.properties()) {
			if (fields.has(field.getKey())) {
				compare(at + "." + field.getKey(), fields.get(field.getKey()), field.getValue(), findings);
			}
			else {
				findings.add(at + " has " + field.getKey() + ", which is not described");
			}
		}
	}

	private JsonNode resolved(JsonNode schema) {
		return schema.has("$ref") ? this.description.at(schema.get("$ref").stringValue().substring(1)) : schema;
	}

	private static List<String> types(JsonNode rule) {
		JsonNode type = rule.get("type");
		return type.isArray() ? type.valueStream().map(JsonNode::stringValue).toList() : List.of(type.stringValue());
	}

	private static String kind(JsonNode value) {
		return switch (value.getNodeType()) {
			case ARRAY -> "array";
			case BOOLEAN -> "boolean";
			case NULL -> "null";
			case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
			case OBJECT -> "object";
			default -> "string";
		};
	}

}
