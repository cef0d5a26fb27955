package org.article12.routing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.CriteriaStep;
import org.article12.routing.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * An order of criteria as it stands in an address or a form: one of each of the lists for
 * each criterion.
 *
 * @param criterion the names of the criteria
 * @param step the number of each one's step, from 1; 0 for one that counts nothing
 * @param weight what each counts beside the others of its step
 * @param reason why the order changes
 */
record OrderForm(List<String> criterion, List<String> step, List<String> weight,
		@Filled(message = "{routing.settings.reason.missing}") @AtMost(Written.MOST) String reason) {

	OrderForm(@Nullable List<String> criterion, @Nullable List<String> step, @Nullable List<String> weight,
			@Nullable String reason) {
		this.criterion = known(criterion);
		this.step = known(step);
		this.weight = known(weight);
		this.reason = (reason != null) ? reason.strip() : "";
	}

	private static List<String> known(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

	/** The form for an order, with what was typed beside it. */
	static OrderForm of(CriteriaOrder order, String reason) {
		List<String> criterion = new ArrayList<>();
		List<String> step = new ArrayList<>();
		List<String> weight = new ArrayList<>();
		for (int at = 0; at < order.steps().size(); at++) {
			CriteriaStep one = order.steps().get(at);
			for (Criterion name : one.criteria()) {
				criterion.add(name.name());
				step.add(Integer.toString(at + 1));
				weight.add(Long.toString(one.weight(name)));
			}
		}
		order.uncounted().forEach((name) -> {
			criterion.add(name.name());
			step.add("0");
			weight.add("1");
		});
		return new OrderForm(criterion, step, weight, reason);
	}

	/** Whether it says any order. */
	boolean isGiven() {
		return !(this.criterion.isEmpty() && this.step.isEmpty() && this.weight.isEmpty());
	}

	/** Its rows; empty where the lists do not belong together. */
	public List<Row> rows() {
		boolean even = this.criterion.size() == this.step.size() && this.step.size() == this.weight.size();
		return IntStream.range(0, even ? this.criterion.size() : 0)
			.mapToObj((at) -> new Row(this.criterion.get(at), this.step.get(at), this.weight.get(at)))
			.toList();
	}

	/**
	 * A row.
	 *
	 * @param criterion the name of the criterion
	 * @param step the number of its step
	 * @param weight what it counts there
	 */
	record Row(String criterion, String step, String weight) {
	}

}
