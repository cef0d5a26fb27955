package org.article12.routing.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.article12.core.text.Longest;
import org.article12.routing.Criterion;
import org.article12.routing.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Weights as typed.
 *
 * @param weight one for each weighted criterion, in their order
 * @param reason why they change
 * @param version the version that was in force when the page was opened
 */
record WeightsForm(List<String> weight, @Longest(RulesController.LONGEST_REASON) String reason, String version) {

	private static final String WHOLE_NUMBER = "-?\\d{1,18}";

	WeightsForm(@Nullable List<String> weight, @Nullable String reason, @Nullable String version) {
		this.weight = new ArrayList<>((weight != null) ? weight : List.of());
		while (this.weight.size() < Criterion.WEIGHTED.size()) {
			this.weight.add("");
		}
		this.reason = (reason != null) ? reason.strip() : "";
		this.version = (version != null) ? version : "";
	}

	static WeightsForm of(Rules rules) {
		return new WeightsForm(Criterion.WEIGHTED.stream().map((one) -> readable(rules.weights().weight(one))).toList(),
				"", rules.version());
	}

	private static String readable(long weight) {
		return NumberFormat.getIntegerInstance(Locale.UK).format(weight);
	}

	/** The weights; empty when one of them is not a whole number. */
	Optional<Map<Criterion, Long>> weights() {
		Map<Criterion, Long> weights = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.WEIGHTED) {
			String typed = this.weight.get(criterion.ordinal()).replaceAll("[\\s,\u00a0\u202f’']", "");
			if (!typed.matches(WHOLE_NUMBER)) {
				return Optional.empty();
			}
			weights.put(criterion, Long.parseLong(typed));
		}
		return Optional.of(weights);
	}

}
