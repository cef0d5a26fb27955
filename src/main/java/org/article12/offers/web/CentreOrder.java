package org.article12.offers.web;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreFit;
import org.article12.routing.Choice;
import org.article12.routing.RoutingProposal;

/**
 * How the rows of centres are ordered. Without a column, as the rules see them: the
 * proposed ones first, then those that could take more, and better; elsewhere the nearest
 * first.
 *
 * @param address the page, with what else it is asked for
 * @param column the column to order by; empty for the order of the rules
 */
record CentreOrder(String address, Optional<CentreColumn> column) {

	/** What leads back to the table. */
	private static final String PLACE = "centres";

	/** The order that an address asks for. */
	static CentreOrder of(String address, String by) {
		return new CentreOrder(address, CentreColumn.of(by));
	}

	/** The address of the same page in the order of a column. */
	String by(CentreColumn other) {
		return this.address + (this.address.contains("?") ? "&" : "?") + "by=" + other.key() + "#" + PLACE;
	}

	/** Whether the rows are in a column's order, as {@code aria-sort} has it. */
	String sorted(CentreColumn other) {
		if (this.column.filter(other::equals).isEmpty()) {
			return "";
		}
		return switch (other) {
			case WORK, FAIRNESS, DISTANCE -> "ascending";
			case TAKES, TIE, FIELD, LANGUAGE, DELIVERIES, ANSWERS, EVALUATIONS, POINTS -> "descending";
		};
	}

	/** The order of rows that are to take these areas. */
	Comparator<CentreFit> comparator(RoutingProposal proposal, List<AreaCode> areas) {
		Comparator<CentreFit> rules = asTheRulesSeeThem(proposal, areas);
		return this.column.map((one) -> comparator(one, areas).thenComparing(rules)).orElse(rules);
	}

	private static Comparator<CentreFit> asTheRulesSeeThem(RoutingProposal proposal, List<AreaCode> areas) {
		List<CentreCode> chosen = proposal.chosen()
			.stream()
			.filter((choice) -> choice.areas().stream().anyMatch(areas::contains))
			.map(Choice::centre)
			.toList();
		return Comparator.comparing((CentreFit fit) -> !chosen.contains(fit.centre().code()))
			.thenComparing((fit) -> able(fit, areas) == 0)
			.thenComparing((fit) -> (fit.round() == 0) ? 3 : fit.round())
			.thenComparing((fit) -> (fit.round() == 0) ? fit.kilometres() : -able(fit, areas))
			.thenComparing(points(areas))
			.thenComparing((fit) -> fit.centre().code());
	}

	private static Comparator<CentreFit> comparator(CentreColumn column, List<AreaCode> areas) {
		return (column == CentreColumn.POINTS) ? points(areas)
				: Comparator.comparingDouble((CentreFit fit) -> measure(column, fit, areas)).reversed();
	}

	private static Comparator<CentreFit> points(List<AreaCode> areas) {
		return Comparator
			.comparing((CentreFit fit) -> areas.stream().map(fit::points).reduce(BigInteger.ZERO, BigInteger::add))
			.reversed();
	}

	/** What goes first has more. */
	private static double measure(CentreColumn column, CentreFit fit, List<AreaCode> areas) {
		CentreFacts centre = fit.centre();
		Track track = centre.track();
		return switch (column) {
			case TAKES -> able(fit, areas);
			case TIE -> (fit.basis() != null) ? -fit.basis().ordinal() : -ServiceBasis.values().length;
			case FIELD -> areas.stream().filter((area) -> centre.areas().get(area) == Strength.PRIMARY).count();
			case LANGUAGE -> fit.shared().size();
			case WORK -> -inUse(centre);
			case DELIVERIES -> areas.stream().mapToInt((area) -> track.delivered().getOrDefault(area, 0)).sum();
			case ANSWERS -> (track.answeredInTime() + 1.0) / (track.offersEnded() + 2);
			case EVALUATIONS -> (track.evaluationPoints() + (double) Track.MOST_POINTS)
					/ ((track.evaluations() + 2) * Track.MOST_POINTS);
			case FAIRNESS -> -track.recentWork();
			case DISTANCE -> -fit.kilometres();
			case POINTS -> throw new IllegalArgumentException("Points are too large for that");
		};
	}

	private static int able(CentreFit fit, List<AreaCode> areas) {
		return (int) fit.able().stream().filter(areas::contains).count();
	}

	private static double inUse(CentreFacts centre) {
		Integer capacity = centre.capacity();
		return (capacity == null) ? 0 : (capacity == 0) ? 1 : (double) centre.openWork() / capacity;
	}

}
