package org.article12.routing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.article12.core.Words;
import org.article12.routing.CriteriaOrder.Place;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.CriteriaStep;
import org.article12.routing.Criterion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts orders of criteria into words. */
@Component
class OrderViews extends Words {

	/** What a criterion can be made to count beside the others of its step. */
	private static final int MOST = 9;

	OrderViews(MessageSource messages) {
		super(messages);
	}

	/** An order, step by step. */
	OrderView of(CriteriaOrder order) {
		List<OrderView.Step> steps = new ArrayList<>();
		for (int at = 0; at < order.steps().size(); at++) {
			steps.add(step(order, order.steps().get(at), at + 1 == order.steps().size()));
		}
		return new OrderView(steps, order.uncounted().stream().map((one) -> line(order, one)).toList());
	}

	private OrderView.Step step(CriteriaOrder order, CriteriaStep step, boolean last) {
		String decides = step.isShared() ? say("routing.order.together")
				: say("routing.order.first." + step.criteria().getFirst().name());
		boolean fine = !last && step.criteria().stream().anyMatch(Criterion::isFine);
		return new OrderView.Step(say(last ? "routing.order.at-last" : "routing.order.whatever-follows", decides),
				fine ? say("routing.order.fine") : "", step.isShared(),
				step.criteria().stream().map((one) -> line(order, one)).toList());
	}

	private OrderView.Line line(CriteriaOrder order, Criterion criterion) {
		Optional<Place> place = order.place(criterion);
		long weight = place.map(Place::weight).orElse(1L);
		return new OrderView.Line(criterion.name(), name(criterion), meaning(criterion, place),
				place.map(Place::step).orElse(0), weight, weights(weight), order.canGoUp(criterion),
				order.canGoDown(criterion));
	}

	/** Of what holds or does not hold, a step of its own says enough. */
	private String meaning(Criterion criterion, Optional<Place> place) {
		boolean said = criterion.grain() == Criterion.ONE && place.filter((it) -> !it.shared()).isPresent();
		return said ? "" : say("routing.order.means." + criterion.name());
	}

	/** What it counts now is always among them. */
	private static List<Long> weights(long present) {
		return LongStream.concat(LongStream.rangeClosed(1, MOST), LongStream.of(present))
			.distinct()
			.sorted()
			.boxed()
			.toList();
	}

	/** An order in one line for each step. */
	List<String> lines(CriteriaOrder order) {
		List<String> lines = new ArrayList<>();
		for (int at = 0; at < order.steps().size(); at++) {
			CriteriaStep step = order.steps().get(at);
			lines.add(say("routing.order.line", at + 1, list(step.criteria()
				.stream()
				.map((one) -> step.isShared() ? say("routing.order.weighted", name(one), step.weight(one)) : name(one))
				.toList())));
		}
		if (!order.uncounted().isEmpty()) {
			lines.add(say("routing.order.line.uncounted", list(order.uncounted().stream().map(this::name).toList())));
		}
		return lines;
	}

	/** Each criterion that stands elsewhere, or counts otherwise there. */
	List<String> differences(CriteriaOrder before, CriteriaOrder after) {
		return Criterion.WEIGHTED.stream()
			.filter((one) -> !before.place(one).equals(after.place(one)))
			.map((one) -> say("routing.order.moved", name(one), place(before, one), place(after, one)))
			.toList();
	}

	/** Where a criterion stands now, as somebody is told who has just moved it. */
	String whereNow(CriteriaOrder order, Criterion criterion) {
		Optional<Place> place = order.place(criterion);
		if (place.isEmpty()) {
			return say("routing.order.now.uncounted", name(criterion));
		}
		int step = place.get().step();
		List<String> others = order.steps()
			.get(step - 1)
			.criteria()
			.stream()
			.filter((one) -> one != criterion)
			.map(this::name)
			.toList();
		return others.isEmpty() ? say("routing.order.now.alone", name(criterion), step)
				: say("routing.order.now.together", name(criterion), step, list(others));
	}

	private String place(CriteriaOrder order, Criterion criterion) {
		return order.place(criterion)
			.map((place) -> place.shared() ? say("routing.order.place.shared", place.step(), place.weight())
					: say("routing.order.place.alone", place.step()))
			.orElseGet(() -> say("routing.order.place.uncounted"));
	}

	/** Several criteria as one text. */
	String names(List<Criterion> criteria) {
		return list(criteria.stream().map(this::name).toList());
	}

	String name(Criterion criterion) {
		return say("routing.part." + criterion.name());
	}

	private String list(List<String> texts) {
		return texts.stream().reduce((one, other) -> say("routing.list", one, other)).orElse("");
	}

	/**
	 * An order of criteria, ready to read.
	 *
	 * @param steps the steps, the first one at the beginning
	 * @param uncounted the criteria that count nothing
	 */
	record OrderView(List<Step> steps, List<Line> uncounted) {

		/**
		 * A step.
		 *
		 * @param decides what it decides
		 * @param caution what is to be known of it; empty for nothing
		 * @param shared whether its criteria are weighed against each other
		 * @param lines its criteria
		 */
		record Step(String decides, String caution, boolean shared, List<Line> lines) {
		}

		/**
		 * A criterion.
		 *
		 * @param criterion its name in the form
		 * @param part its name for readers
		 * @param meaning what it means; empty where its step says so itself
		 * @param step the number of its step; 0 for none
		 * @param weight what it counts beside the others of its step
		 * @param weights what it can be made to count there
		 * @param up whether it can go up
		 * @param down whether it can go down
		 */
		record Line(String criterion, String part, String meaning, int step, long weight, List<Long> weights,
				boolean up, boolean down) {
		}

	}

}
