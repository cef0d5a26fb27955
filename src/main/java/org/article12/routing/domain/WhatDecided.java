package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.article12.core.CentreCode;
import org.article12.routing.Criterion;
import org.article12.routing.Decided;
import org.article12.routing.Decided.By;
import org.article12.routing.Decided.Circle;

/**
 * What decided that each of the chosen centres is one of them: the round without the
 * centre is the next best, and what sets the two apart decided.
 */
final class WhatDecided {

	private final MeasuredNeed matter;

	WhatDecided(MeasuredNeed matter) {
		this.matter = matter;
	}

	/** For each centre that a round has chosen, in its order. */
	List<Decided> of(Round round) {
		return round.takings()
			.stream()
			.map((taking) -> new Decided(taking.candidate().code(), this.matter.areas(taking.areas()),
					by(round, taking.candidate())))
			.toList();
	}

	private By by(Round round, Candidate chosen) {
		SmallestCover cover = round.cover();
		SmallestCover next = round.without(chosen, this.matter.order());
		int alone = cover.covered() & ~next.covered();
		if (alone != 0) {
			return onlyOne(chosen, alone);
		}
		if (next.size() > cover.size()) {
			return new By.Fewest(next.size(), cover.size(), Integer.bitCount(cover.covered()));
		}
		CentreCode instead = next.centres()
			.stream()
			.filter((one) -> !cover.centres().contains(one))
			.findFirst()
			.orElseThrow()
			.code();
		if (Arrays.equals(cover.fitness(), next.fitness())) {
			return new By.Alphabet(instead);
		}
		return better(cover, next, instead);
	}

	private By better(SmallestCover cover, SmallestCover next, CentreCode instead) {
		long[] own = this.matter.sums(cover.centres(), cover.covered());
		long[] other = this.matter.sums(next.centres(), cover.covered());
		Criterion decisive = this.matter.order().decisive(own, other);
		int areas = Integer.bitCount(cover.covered());
		return new By.Better(decisive, decisive.measure(own[decisive.ordinal()], areas),
				decisive.measure(other[decisive.ordinal()], areas), instead);
	}

	/**
	 * The widest circle in which no other works in the areas, else in which none can take
	 * them.
	 */
	private By onlyOne(Candidate chosen, int areas) {
		return Stream.of(true, false)
			.flatMap((works) -> circles(chosen).stream()
				.filter((circle) -> others(chosen, circle)
					.noneMatch((other) -> works ? worksIn(other, areas) : (other.able() & areas) != 0))
				.map((circle) -> new By.OnlyOne(circle, works, this.matter.areas(areas))))
			.findFirst()
			.orElseThrow();
	}

	private List<Circle> circles(Candidate chosen) {
		List<Circle> circles = new ArrayList<>();
		if (isOfRegion(chosen)) {
			circles.add(Circle.REGION);
		}
		else {
			circles.add(Circle.ANY);
		}
		if (chosen.standing().lists()) {
			circles.add(Circle.LISTING);
		}
		if (chosen.standing().round() == 1) {
			circles.add(Circle.SERVING);
		}
		return circles;
	}

	private Stream<Candidate> others(Candidate chosen, Circle circle) {
		Predicate<Candidate> within = switch (circle) {
			case REGION -> this::isOfRegion;
			case LISTING -> (one) -> one.standing().lists();
			case SERVING -> (one) -> one.standing().round() == 1;
			case ANY -> (one) -> one.standing().round() > 0;
		};
		return this.matter.candidates()
			.stream()
			.filter((one) -> one != chosen && !one.centre().hasEndedBy(this.matter.need().asOf()))
			.filter(within);
	}

	private boolean isOfRegion(Candidate candidate) {
		return candidate.centre().region() == this.matter.need().party().region();
	}

	private boolean worksIn(Candidate candidate, int areas) {
		return this.matter.areas(areas).stream().anyMatch((area) -> candidate.centre().areas().containsKey(area));
	}

}
