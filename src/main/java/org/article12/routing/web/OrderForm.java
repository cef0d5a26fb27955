package org.article12.routing.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.CriteriaStep;
import org.article12.routing.Criterion;
import org.article12.routing.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

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

	private static final String STEP = "\\d{1,2}";

	private static final String WEIGHT = "[1-9]\\d{0,12}";

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

	/** Says what is wrong with the order. */
	void check(Errors errors) {
		Optional<SortedMap<Integer, Map<Criterion, Long>>> steps = steps();
		if (steps.isEmpty()) {
			errors.rejectValue("criterion", "routing.order.unreadable");
		}
		else if (steps.get().isEmpty()) {
			errors.rejectValue("criterion", "routing.settings.problem.ALL_ZERO");
		}
	}

	/** The order that is meant; empty where none can be read. */
	Optional<CriteriaOrder> toCommand() {
		return steps().filter((steps) -> !steps.isEmpty())
			.map((steps) -> new CriteriaOrder(steps.values().stream().map(CriteriaStep::new).toList()));
	}

	/** What counts in each step; empty where that cannot be read. */
	private Optional<SortedMap<Integer, Map<Criterion, Long>>> steps() {
		SortedMap<Integer, Map<Criterion, Long>> steps = new TreeMap<>();
		Set<Criterion> seen = EnumSet.noneOf(Criterion.class);
		boolean sound = !rows().isEmpty();
		for (Row row : rows()) {
			Optional<Criterion> criterion = OrderMove.criterion(row.criterion()).filter(seen::add);
			sound &= criterion.isPresent() && row.step().matches(STEP) && row.weight().matches(WEIGHT);
			if (sound && !row.step().matches("0+")) {
				steps.computeIfAbsent(Integer.valueOf(row.step()), (_) -> new EnumMap<>(Criterion.class))
					.put(criterion.orElseThrow(), Long.valueOf(row.weight()));
			}
		}
		return (sound && steps.values().stream().allMatch(OrderForm::isSmall)) ? Optional.of(steps) : Optional.empty();
	}

	private static boolean isSmall(Map<Criterion, Long> step) {
		return step.values().stream().mapToLong(Long::longValue).sum() <= Weights.MOST_TOGETHER;
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
