package org.article12.routing.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.routing.CriteriaOrder;
import org.article12.routing.CriteriaStep;
import org.article12.routing.Criterion;
import org.article12.routing.Weights;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads an order of criteria, and says what is wrong with it. */
@Component
class OrderReader {

	private static final String STEP = "\\d{1,2}";

	private static final String WEIGHT = "[1-9]\\d{0,12}";

	private static final String UP = "UP-";

	private static final String DOWN = "DOWN-";

	/**
	 * The order that is meant.
	 * @param errors where to say why it cannot be read
	 * @return empty when it cannot be read
	 */
	Optional<CriteriaOrder> read(OrderForm form, Errors errors) {
		SortedMap<Integer, Map<Criterion, Long>> steps = new TreeMap<>();
		Set<Criterion> seen = EnumSet.noneOf(Criterion.class);
		boolean sound = !form.rows().isEmpty();
		for (OrderForm.Row row : form.rows()) {
			Optional<Criterion> criterion = criterion(row.criterion()).filter(seen::add);
			sound &= criterion.isPresent() && row.step().matches(STEP) && row.weight().matches(WEIGHT);
			if (sound && !row.step().matches("0+")) {
				steps.computeIfAbsent(Integer.valueOf(row.step()), (_) -> new EnumMap<>(Criterion.class))
					.put(criterion.orElseThrow(), Long.valueOf(row.weight()));
			}
		}
		if (!sound || !steps.values().stream().allMatch(OrderReader::isSmall)) {
			errors.rejectValue("criterion", "routing.order.unreadable");
			return Optional.empty();
		}
		if (steps.isEmpty()) {
			errors.rejectValue("criterion", "routing.settings.problem.ALL_ZERO");
			return Optional.empty();
		}
		return Optional.of(new CriteriaOrder(steps.values().stream().map(CriteriaStep::new).toList()));
	}

	private static boolean isSmall(Map<Criterion, Long> step) {
		return step.values().stream().mapToLong(Long::longValue).sum() <= Weights.MOST_TOGETHER;
	}

	/** The criterion that a move is about; empty when it is no move. */
	Optional<Criterion> moved(String move) {
		return move.startsWith(UP) ? criterion(move.substring(UP.length()))
				: move.startsWith(DOWN) ? criterion(move.substring(DOWN.length())) : Optional.empty();
	}

	/** The order after a move: a criterion goes up or down by one place. */
	CriteriaOrder after(CriteriaOrder order, String move) {
		return moved(move).map((criterion) -> move.startsWith(UP) ? order.up(criterion) : order.down(criterion))
			.orElse(order);
	}

	private static Optional<Criterion> criterion(String name) {
		return Criterion.WEIGHTED.stream().filter((criterion) -> criterion.name().equals(name)).findFirst();
	}

}
