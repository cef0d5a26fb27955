package org.article12.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.figures.domain.Fact.Part;
import org.article12.figures.domain.Fact.Stay;
import org.article12.figures.domain.Grid.Cell;
import org.article12.figures.domain.PictureCode.Answer;
import org.article12.figures.domain.PictureCode.Event;
import org.article12.figures.domain.PictureCode.Outcome;
import org.article12.figures.domain.PictureCode.PartEvent;
import org.article12.figures.domain.PictureCode.Stage;
import org.article12.figures.domain.PictureCode.Step;
import org.article12.figures.domain.PictureCode.Time;
import org.article12.figures.domain.PictureCode.Work;
import org.article12.parties.Region;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the pictures show. A request is counted where its day lies in the period:
 * of trends the day of what happened, elsewhere the day on which it was received, of
 * times the day on which they ended; of load the period's last day.
 */
public final class Grids {

	private static final List<RequestStatus> TIMED = List.of(RequestStatus.SUBMITTED, RequestStatus.CLARIFICATION,
			RequestStatus.ROUTING, RequestStatus.IN_DELIVERY, RequestStatus.DELIVERED);

	private final Question question;

	private final List<AreaCode> order;

	private final WorkDays days;

	private final List<Fact> facts;

	private final List<Fact> received;

	/**
	 * Counts for a question.
	 * @param all what is known of every request
	 * @param order the areas, in the order in which they are shown
	 */
	public Grids(Question question, List<Fact> all, List<AreaCode> order, WorkDays days) {
		this.question = question;
		this.order = order;
		this.days = days;
		this.facts = all.stream().filter(question::concerns).toList();
		this.received = this.facts.stream().filter((fact) -> question.holds(fact.received())).toList();
	}

	/** Whether there is any request at all that is asked for, whenever. */
	public boolean isEmpty() {
		return this.facts.isEmpty();
	}

	/** The figures of a picture. */
	public Grid of(PictureCode picture) {
		return switch (picture) {
			case TRENDS -> trends();
			case OFFERS -> offers();
			case FUNNEL -> funnel();
			case STATES -> states();
			case STEPS -> steps();
			case PARTIES -> heat((fact) -> fact.party().value(), null);
			case REGIONS ->
				heat((fact) -> (fact.region() != null) ? fact.region().name() : "", Grid.codes(Region.values()));
			case LOAD -> load();
			case ANSWERS -> answers();
			case AREAS -> areas();
		};
	}

	private List<String> months() {
		return this.question.months().stream().map(YearMonth::toString).toList();
	}

	private Grid trends() {
		Counted counted = new Counted();
		for (Fact fact : this.facts) {
			counted.add(fact.received(), Event.RECEIVED, fact);
			counted.add(fact.decided(), Event.DECIDED, fact);
			counted.add(fact.delivered(), Event.DELIVERED, fact);
		}
		return counted.grid(months(), Event.values());
	}

	private Grid offers() {
		Counted counted = new Counted();
		eachPart((fact, part) -> {
			counted.add(part.offered(), PartEvent.OFFERED, fact);
			counted.add(part.accepted(), PartEvent.ACCEPTED, fact);
			counted.add(part.delivered(), PartEvent.DELIVERED, fact);
		});
		return counted.grid(months(), PartEvent.values());
	}

	private Grid funnel() {
		return new Grid(Grid.codes(Stage.values()), List.of("REQUESTS"),
				Stream.of(Stage.values())
					.map((stage) -> List.of(Cell.counting(this.received, (fact) -> reached(fact, stage))))
					.toList());
	}

	private static boolean reached(Fact fact, Stage stage) {
		return switch (stage) {
			case SUBMITTED -> true;
			case ELIGIBLE -> fact.eligible() != null;
			case OFFERED -> fact.isOffered();
			case ACCEPTED -> fact.isAccepted();
			case DELIVERED -> fact.delivered() != null;
			case CONFIRMED -> fact.closed() != null;
		};
	}

	private Grid states() {
		Map<String, Lengths> lengths = new LinkedHashMap<>();
		TIMED.forEach((status) -> lengths.put(status.name(), new Lengths()));
		for (Fact fact : this.facts) {
			for (Stay stay : fact.stays()) {
				if (TIMED.contains(stay.status()) && this.question.holds(stay.until())) {
					add(lengths, stay.status(), fact,
							this.days.between(stay.from(), Objects.requireNonNull(stay.until())));
				}
			}
		}
		return times(lengths);
	}

	private Grid steps() {
		Map<String, Lengths> lengths = new LinkedHashMap<>();
		Stream.of(Step.values()).forEach((step) -> lengths.put(step.name(), new Lengths()));
		eachPart((fact, part) -> {
			if (part.byCentre() && this.question.holds(part.answered())) {
				add(lengths, Step.ANSWER, fact,
						this.days.between(part.offered(), Objects.requireNonNull(part.answered())));
			}
			if (part.accepted() != null && this.question.holds(part.delivered())) {
				add(lengths, Step.DELIVERY, fact,
						this.days.between(part.accepted(), Objects.requireNonNull(part.delivered())));
			}
		});
		return times(lengths);
	}

	private static void add(Map<String, Lengths> lengths, Enum<?> what, Fact fact, int length) {
		lengths.computeIfAbsent(what.name(), (_) -> new Lengths()).add(fact, length);
	}

	private static Grid times(Map<String, Lengths> lengths) {
		return new Grid(List.copyOf(lengths.keySet()), Grid.codes(Time.values()),
				lengths.values().stream().map((one) -> List.of(one.median(), one.slow())).toList());
	}

	/** Rows by what a request belongs to; where their order is not given, most first. */
	private Grid heat(Function<Fact, String> belongs, @Nullable List<String> rows) {
		Counted counted = new Counted();
		Map<String, Integer> totals = new HashMap<>();
		for (Fact fact : this.received) {
			String row = belongs.apply(fact);
			totals.merge(row, 1, Integer::sum);
			fact.areas().forEach((area) -> counted.add(row, area.value(), fact));
		}
		List<String> shown = (rows != null) ? rows : totals.keySet()
			.stream()
			.sorted(Comparator.<String>comparingInt((row) -> -totals.getOrDefault(row, 0)).thenComparing((row) -> row))
			.toList();
		return counted.grid(shown, this.order.stream().map(AreaCode::value).filter(counted::hasColumn).toList());
	}

	private Grid load() {
		LocalDate day = this.question.lastDay();
		Counted counted = new Counted();
		eachPart((fact, part) -> {
			if (part.inHandOn(day)) {
				counted.add(part.centre().value(), Work.IN_HAND, fact);
			}
			else if (part.waitedOn(day)) {
				counted.add(part.centre().value(), Work.WAITING, fact);
			}
		});
		return counted.grid(counted.rows().stream().sorted().toList(), Work.values());
	}

	/** The areas of which anything was found, in the order in which they are shown. */
	private List<String> areasOf(Counted counted) {
		return this.order.stream().map(AreaCode::value).filter(counted.rows()::contains).toList();
	}

	private Grid answers() {
		Counted counted = new Counted();
		eachPart((fact, part) -> {
			if (this.question.holds(part.offered())) {
				part.asked().forEach((area) -> counted.add(area.value(), answer(part, area), fact));
			}
		});
		return counted.grid(areasOf(counted), Answer.values());
	}

	private static Answer answer(Part part, AreaCode area) {
		if (part.taken().contains(area)) {
			return Answer.ACCEPTED;
		}
		return part.byCentre() ? Answer.DECLINED : (part.answered() != null) ? Answer.NONE : Answer.WAITING;
	}

	private Grid areas() {
		Counted counted = new Counted();
		for (Fact fact : this.received) {
			List<Part> parts = fact.parts().stream().filter(this.question::concerns).toList();
			for (AreaCode area : fact.areas()) {
				for (Outcome outcome : Outcome.values()) {
					if (came(parts, area, outcome)) {
						counted.add(area.value(), outcome, fact);
					}
				}
			}
		}
		return counted.grid(areasOf(counted), Outcome.values());
	}

	/** Of a centre only what it was asked itself. */
	private boolean came(List<Part> parts, AreaCode area, Outcome outcome) {
		return switch (outcome) {
			case ASKED ->
				this.question.centre() == null || parts.stream().anyMatch((part) -> part.asked().contains(area));
			case ACCEPTED -> parts.stream().anyMatch((part) -> part.taken().contains(area));
			case DELIVERED ->
				parts.stream().anyMatch((part) -> part.delivered() != null && part.taken().contains(area));
		};
	}

	private void eachPart(BiConsumer<Fact, Part> told) {
		for (Fact fact : this.facts) {
			for (Part part : fact.parts()) {
				if (this.question.concerns(part)) {
					told.accept(fact, part);
				}
			}
		}
	}

}
