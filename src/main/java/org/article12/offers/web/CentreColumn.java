package org.article12.offers.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.article12.routing.Criterion;
import org.article12.routing.Decided.By;
import org.article12.routing.Decided.Circle;

/** What is told of each centre, and which criteria it is told for. */
enum CentreColumn {

	/** What it can take. */
	TAKES(false),
	/** What ties it to the Party. */
	TIE(false, Criterion.IN_REGION, Criterion.HOST, Criterion.LISTED, Criterion.SCOPE),
	/** Whether the areas are main fields of its work. */
	FIELD(false, Criterion.PRIMARY),
	/** The working languages that it shares with the Party. */
	LANGUAGE(false, Criterion.LANGUAGE),
	/** What it has in hand, and can have. */
	WORK(true, Criterion.LOAD),
	/** Deliveries that Parties confirmed; told where it decides. */
	DELIVERIES(true, Criterion.DELIVERIES),
	/** How many offers it answered in time. */
	ANSWERS(true, Criterion.ANSWERS),
	/** How Parties evaluated it; told where it decides. */
	EVALUATIONS(true, Criterion.EVALUATIONS),
	/** Its share of recent work; told where it decides. */
	FAIRNESS(true, Criterion.FAIRNESS),
	/** How far it is. */
	DISTANCE(true, Criterion.DISTANCE),
	/** What all of it comes to. */
	POINTS(true);

	private static final Set<CentreColumn> WHERE_IT_DECIDES = EnumSet.of(DELIVERIES, EVALUATIONS, FAIRNESS);

	private final boolean number;

	private final List<Criterion> criteria;

	CentreColumn(boolean number, Criterion... criteria) {
		this.number = number;
		this.criteria = List.of(criteria);
	}

	/** Whether its cells are figures. */
	boolean isNumber() {
		return this.number;
	}

	/** The criteria that it tells of. */
	List<Criterion> criteria() {
		return this.criteria;
	}

	/** Its name in addresses. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column with that name; empty for any other. */
	static Optional<CentreColumn> of(String key) {
		return Arrays.stream(values()).filter((column) -> column.key().equals(key)).findFirst();
	}

	/** The columns of a table in which these decide. */
	static List<CentreColumn> shown(Set<CentreColumn> deciding) {
		return Arrays.stream(values())
			.filter((column) -> !WHERE_IT_DECIDES.contains(column) || deciding.contains(column))
			.toList();
	}

	/** Where a criterion is told. */
	static Set<CentreColumn> of(Criterion criterion) {
		Set<CentreColumn> columns = EnumSet.noneOf(CentreColumn.class);
		Arrays.stream(values()).filter((column) -> column.criteria.contains(criterion)).forEach(columns::add);
		return columns;
	}

	/** Where it is told what decided. */
	static Set<CentreColumn> deciding(By by) {
		return switch (by) {
			case By.OnlyOne(Circle circle, boolean _, var _) ->
				(circle == Circle.LISTING || circle == Circle.SERVING) ? EnumSet.of(TAKES, TIE) : EnumSet.of(TAKES);
			case By.Fewest _ -> EnumSet.of(TAKES);
			case By.Better it -> of(it.criterion());
			case By.Alphabet _ -> EnumSet.noneOf(CentreColumn.class);
		};
	}

}
