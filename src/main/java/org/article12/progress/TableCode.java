package org.article12.progress;

import java.util.List;

/** The tables of the report, in their order. */
public enum TableCode {

	/** Requests by the region of the Party when it submitted. */
	FLOW_BY_REGION(SectionCode.RECEIVED, RowKind.REGION, Columns.FLOW),
	/** Requests by groups that Article 12 names; a Party can be in several. */
	FLOW_BY_GROUP(SectionCode.RECEIVED, RowKind.GROUP, Columns.FLOW),
	/** Requests by area of assistance; a request can ask for several. */
	FLOW_BY_AREA(SectionCode.RECEIVED, RowKind.AREA, Columns.FLOW),
	/** Requests by the kinds of needs that their areas answer; several are possible. */
	FLOW_BY_NEED(SectionCode.RECEIVED, RowKind.NEED_KIND, Columns.FLOW),
	/** Requests by the kind of help: capacity building, technology transfer, both. */
	FLOW_BY_HELP(SectionCode.RECEIVED, RowKind.HELP_KIND, Columns.FLOW),
	/** Requests by Party. */
	FLOW_BY_PARTY(SectionCode.RECEIVED, RowKind.PARTY, Columns.FLOW),
	/** Decisions on eligibility by region. */
	DECISIONS_BY_REGION(SectionCode.DECISIONS, RowKind.REGION, Columns.DECISION),
	/** Decisions on eligibility by group. */
	DECISIONS_BY_GROUP(SectionCode.DECISIONS, RowKind.GROUP, Columns.DECISION),
	/** Why requests were declined. */
	DECLINES_BY_REASON(SectionCode.DECISIONS, RowKind.DECLINE_CODE, List.of(Column.DECLINED)),
	/** How requests ended, by region. */
	ENDS_BY_REGION(SectionCode.DECISIONS, RowKind.REGION,
			List.of(Column.ENDED, Column.CLOSED, Column.NOT_SERVED, Column.DECLINED, Column.WITHDRAWN)),
	/** How long each step took. It has no totals. */
	TIMES(SectionCode.TIMES, RowKind.STEP, Columns.TIME),
	/** {@link Step#SCREEN} by region. */
	SCREEN_BY_REGION(SectionCode.TIMES, RowKind.REGION, Columns.TIME),
	/** {@link Step#ROUTE} by region. */
	ROUTE_BY_REGION(SectionCode.TIMES, RowKind.REGION, Columns.TIME),
	/** {@link Step#ACCEPT} by the region of the Party. */
	ACCEPT_BY_REGION(SectionCode.TIMES, RowKind.REGION, Columns.TIME),
	/** {@link Step#DELIVER} by the region of the Party. */
	DELIVER_BY_REGION(SectionCode.TIMES, RowKind.REGION, Columns.TIME),
	/** {@link Step#CONFIRM} by region. */
	CONFIRM_BY_REGION(SectionCode.TIMES, RowKind.REGION, Columns.TIME),
	/** {@link Step#ACCEPT} by centre. */
	ACCEPT_BY_CENTRE(SectionCode.TIMES, RowKind.CENTRE, Columns.TIME),
	/** {@link Step#DELIVER} by centre. */
	DELIVER_BY_CENTRE(SectionCode.TIMES, RowKind.CENTRE, Columns.TIME),
	/** What became of the offers of the period, by centre. */
	OFFERS_BY_CENTRE(SectionCode.OFFERS, RowKind.CENTRE, Columns.OFFERS),
	/** What became of the offers of the period, by the region of the Party. */
	OFFERS_BY_REGION(SectionCode.OFFERS, RowKind.REGION, Columns.OFFERS),
	/** Why centres declined offers of the period, or parts of them. */
	OFFER_DECLINES_BY_REASON(SectionCode.OFFERS, RowKind.OFFER_DECLINE,
			List.of(Column.OFFER_DECLINED, Column.PARTLY_ACCEPTED, Column.AREAS_DECLINED)),
	/** What centres had in hand, took on, delivered and gave back. */
	LOAD_BY_CENTRE(SectionCode.CENTRES, RowKind.CENTRE,
			List.of(Column.IN_HAND_BEFORE, Column.TAKEN_ON, Column.DELIVERED, Column.GIVEN_BACK, Column.IN_HAND)),
	/** What was delivered in the period, by centre. */
	DELIVERY_BY_CENTRE(SectionCode.CENTRES, RowKind.CENTRE, Columns.DELIVERY),
	/** What was delivered in the period, by the region of the Party that asked. */
	DELIVERY_BY_REGION(SectionCode.CENTRES, RowKind.REGION, Columns.DELIVERY),
	/** What was delivered in the period, by group of the Party that asked. */
	DELIVERY_BY_GROUP(SectionCode.CENTRES, RowKind.GROUP, Columns.DELIVERY),
	/** What was delivered in the period, by area; a delivery can cover several. */
	DELIVERY_BY_AREA(SectionCode.CENTRES, RowKind.AREA, Columns.DELIVERY),
	/**
	 * Eligible Parties, by area and region, for which no active centre can be asked, by
	 * the registers as they were known, on the last day of the period. Capacity does not
	 * count; no requests are behind it.
	 */
	GAPS_BY_AREA(SectionCode.GAPS, RowKind.AREA,
			List.of(Column.UNCOVERED, Column.AFRICA, Column.ASIA_PACIFIC, Column.CENTRAL_EASTERN_EUROPE,
					Column.LATIN_AMERICA_CARIBBEAN, Column.WESTERN_EUROPE_OTHERS)),
	/** Areas that were set unserved in the period. */
	UNSERVED_BY_AREA(SectionCode.GAPS, RowKind.AREA, Columns.UNSERVED),
	/** Why areas were set unserved. */
	UNSERVED_BY_REASON(SectionCode.GAPS, RowKind.UNSERVED_CODE, Columns.UNSERVED),
	/** Areas that were set unserved, by the region of the Party. */
	UNSERVED_BY_REGION(SectionCode.GAPS, RowKind.REGION, Columns.UNSERVED),
	/** Requests by the other conventions that they concern; several are possible. */
	FLOW_BY_AGREEMENT(SectionCode.SYNERGIES, RowKind.AGREEMENT, Columns.FLOW),
	/**
	 * What was delivered in the period, by the other conventions that its request
	 * concerns.
	 */
	DELIVERY_BY_AGREEMENT(SectionCode.SYNERGIES, RowKind.AGREEMENT, Columns.DELIVERY),
	/** What Parties said of each criterion. It has no totals. */
	EVALUATIONS_BY_CRITERION(SectionCode.EVALUATIONS, RowKind.CRITERION,
			List.of(Column.EVALUATIONS, Column.YES, Column.PARTLY, Column.NO)),
	/** What Parties said of each centre. */
	EVALUATIONS_BY_CENTRE(SectionCode.EVALUATIONS, RowKind.CENTRE,
			List.of(Column.EVALUATIONS, Column.ALL_YES, Column.SHARE_ALL_YES)),
	/** Needs against help given, by Party. */
	NEEDS_BY_PARTY(SectionCode.NEEDS, RowKind.PARTY, Columns.NEEDS),
	/** Needs against help given, by activity of a plan; a request can serve several. */
	NEEDS_BY_ACTIVITY(SectionCode.NEEDS, RowKind.ACTIVITY, Columns.NEEDS),
	/** Needs against help given and help offered, by area. */
	NEEDS_BY_AREA(SectionCode.NEEDS, RowKind.AREA, Columns.NEEDS_AND_OFFERS),
	/** Needs against help given and help offered, by region. */
	NEEDS_BY_REGION(SectionCode.NEEDS, RowKind.REGION, Columns.NEEDS_AND_OFFERS),
	/**
	 * The same by area in each region; only where something was asked for or is offered.
	 */
	NEEDS_BY_AREA_AND_REGION(SectionCode.NEEDS, RowKind.AREA_IN_REGION, Columns.NEEDS_AND_OFFERS),
	/** What was open when the period ended, by where it stood. */
	OPEN_BY_STATUS(SectionCode.OPEN, RowKind.STATUS, List.of(Column.OPEN, Column.OVERDUE)),
	/** What was open, by whose turn it was; several can have it. */
	OPEN_BY_TURN(SectionCode.OPEN, RowKind.ACTOR, List.of(Column.OPEN, Column.OVERDUE)),
	/** What was open and the turn of a centre, by centre; several can have it. */
	OPEN_BY_CENTRE(SectionCode.OPEN, RowKind.CENTRE, List.of(Column.OPEN, Column.OVERDUE));

	private final SectionCode section;

	private final RowKind rows;

	private final List<Column> columns;

	TableCode(SectionCode section, RowKind rows, List<Column> columns) {
		this.section = section;
		this.rows = rows;
		this.columns = columns;
	}

	/** The section that it stands in. */
	public SectionCode section() {
		return this.section;
	}

	/** What its rows are. */
	public RowKind rows() {
		return this.rows;
	}

	/** Its columns, in their order. */
	public List<Column> columns() {
		return this.columns;
	}

	/** Whether a row of totals means anything. */
	public boolean hasTotals() {
		return this != TIMES && this != EVALUATIONS_BY_CRITERION;
	}

	/** Whether requests, or something of requests, are behind the numbers of a column. */
	public boolean countsRequests(Column column) {
		return this != GAPS_BY_AREA && this.columns.contains(column) && column.countsRequests();
	}

	/** Whether offers of help are behind the numbers of a column. */
	public boolean countsOffers(Column column) {
		return this.columns.contains(column) && column.countsOffers();
	}

	/** Columns that several tables have. */
	private static final class Columns {

		static final List<Column> FLOW = List.of(Column.OPENING, Column.RECEIVED, Column.ENDED, Column.OPEN);

		static final List<Column> DECISION = List.of(Column.DECIDED, Column.ELIGIBLE, Column.DECLINED);

		static final List<Column> TIME = List.of(Column.CASES, Column.MEDIAN, Column.PERCENTILE_90, Column.TARGET,
				Column.WITHIN, Column.SHARE_WITHIN);

		static final List<Column> OFFERS = List.of(Column.OFFERED, Column.ACCEPTED, Column.OFFER_DECLINED,
				Column.NO_ANSWER, Column.TAKEN_BACK, Column.WAITING);

		static final List<Column> DELIVERY = List.of(Column.DELIVERED, Column.REQUESTS, Column.PARTIES, Column.PEOPLE,
				Column.WOMEN, Column.MEN, Column.COST, Column.TECHNOLOGIES, Column.JOINT, Column.SYNERGY);

		static final List<Column> UNSERVED = List.of(Column.AREAS_UNSERVED, Column.REQUESTS_UNSERVED);

		static final List<Column> NEEDS = List.of(Column.NEEDED, Column.HELPED, Column.AREAS_ASKED, Column.AREAS_SERVED,
				Column.AREAS_UNDER_WAY, Column.AREAS_WAITING, Column.AREAS_LEFT, Column.AREAS_DROPPED, Column.BUDGET,
				Column.COST, Column.PEOPLE);

		static final List<Column> NEEDS_AND_OFFERS = List.of(Column.NEEDED, Column.AREAS_ASKED, Column.AREAS_SERVED,
				Column.AREAS_UNDER_WAY, Column.AREAS_WAITING, Column.AREAS_LEFT, Column.AREAS_DROPPED, Column.BUDGET,
				Column.COST, Column.PEOPLE, Column.HELP_OFFERS, Column.HELP_USD);

		private Columns() {
		}

	}

}
