package org.article12.progress;

/**
 * A column of the report; in every table it counts the same. <em>Open</em> is what had
 * been received and not come to an end. Where nothing else is said, what is told of a
 * request is told of the end of the period's last day.
 */
public enum Column {

	/** Open when the period began. */
	OPENING(Unit.COUNT),
	/** Received in the period: submitted, or the day of receipt of a letter. */
	RECEIVED(Unit.COUNT),
	/** Came to the end that stands in the period. */
	ENDED(Unit.COUNT),
	/** Open when the period ended. */
	OPEN(Unit.COUNT),

	/** Eligibility was confirmed in the period. */
	ELIGIBLE(Unit.COUNT),
	/** Declined in the period, and the decline stands. */
	DECLINED(Unit.COUNT),
	/** Decided in the period: eligible or declined. */
	DECIDED(Unit.COUNT),
	/** Confirmed by the Party in the period. */
	CLOSED(Unit.COUNT),
	/** Ended in the period because no centre could be found. */
	NOT_SERVED(Unit.COUNT),
	/** Taken back by the Party in the period. */
	WITHDRAWN(Unit.COUNT),

	/** How many were measured. */
	CASES(Unit.COUNT),
	/** The time that half of them did not exceed: the mean of the two in the middle. */
	MEDIAN(Unit.DAYS),
	/** The shortest time that nine of ten did not exceed. */
	PERCENTILE_90(Unit.DAYS),
	/** What it should take, by the settings as they were known. */
	TARGET(Unit.DAYS),
	/** How many did not exceed the target. */
	WITHIN(Unit.COUNT),
	/** Those within the target of all that were measured. */
	SHARE_WITHIN(Unit.SHARE),

	/** Offers made in the period. */
	OFFERED(Unit.COUNT),
	/** Those of them that were accepted, in whole or in part. */
	ACCEPTED(Unit.COUNT),
	/** Those of them that were declined. */
	OFFER_DECLINED(Unit.COUNT),
	/** Those of them to which no answer came in time. */
	NO_ANSWER(Unit.COUNT),
	/** Those of them that were taken back before there was an answer. */
	TAKEN_BACK(Unit.COUNT),
	/** Those of them that wait for an answer. */
	WAITING(Unit.COUNT),
	/** Offers of the period of which a centre took some areas and declined others. */
	PARTLY_ACCEPTED(Unit.COUNT),
	/** Areas that were declined with those offers, or parts of offers. */
	AREAS_DECLINED(Unit.COUNT),

	/** Accepted work that was in hand when the period began. */
	IN_HAND_BEFORE(Unit.COUNT),
	/** Offers accepted in the period, whenever they were made. */
	TAKEN_ON(Unit.COUNT),
	/** Centres' parts whose report of the period stands. */
	DELIVERED(Unit.COUNT),
	/** Accepted work that was cancelled or given back in the period. */
	GIVEN_BACK(Unit.COUNT),
	/** Accepted work in hand when the period ended. */
	IN_HAND(Unit.COUNT),

	/** Requests with something delivered in the period. */
	REQUESTS(Unit.COUNT),
	/** Different Parties that benefited from what was delivered in the period. */
	PARTIES(Unit.COUNT),
	/** People who benefited, as reported. */
	PEOPLE(Unit.PEOPLE),
	/** Women among them. */
	WOMEN(Unit.PEOPLE),
	/** Men among them. */
	MEN(Unit.PEOPLE),
	/** What was delivered in the period cost, whoever paid. */
	COST(Unit.USD),
	/** Deliveries of the period with which technologies were transferred. */
	TECHNOLOGIES(Unit.COUNT),
	/** Deliveries of the period for a request on which other centres worked too. */
	JOINT(Unit.COUNT),
	/** Deliveries of the period for a need that concerns other conventions too. */
	SYNERGY(Unit.COUNT),

	/** Eligible Parties of Africa without a centre. */
	AFRICA(Unit.COUNT),
	/** Eligible Parties of Asia and the Pacific without a centre. */
	ASIA_PACIFIC(Unit.COUNT),
	/** Eligible Parties of Central and Eastern Europe without a centre. */
	CENTRAL_EASTERN_EUROPE(Unit.COUNT),
	/** Eligible Parties of Latin America and the Caribbean without a centre. */
	LATIN_AMERICA_CARIBBEAN(Unit.COUNT),
	/** Eligible Parties of Western Europe and Others without a centre. */
	WESTERN_EUROPE_OTHERS(Unit.COUNT),
	/** Eligible Parties for which no active centre can be asked for the area. */
	UNCOVERED(Unit.COUNT),

	/** Areas of requests that were set unserved in the period and stand so. */
	AREAS_UNSERVED(Unit.COUNT),
	/** Requests with such areas. */
	REQUESTS_UNSERVED(Unit.COUNT),

	/** Evaluations of the period: one for each centre's part. */
	EVALUATIONS(Unit.COUNT),
	/** It was. */
	YES(Unit.COUNT),
	/** It was in part. */
	PARTLY(Unit.COUNT),
	/** It was not. */
	NO(Unit.COUNT),
	/** Evaluations that say yes to everything. */
	ALL_YES(Unit.COUNT),
	/** Those of all evaluations. */
	SHARE_ALL_YES(Unit.SHARE),

	/** Requests that were open when the period began or received in it. */
	NEEDED(Unit.COUNT),
	/** The areas that those asked for. */
	AREAS_ASKED(Unit.COUNT),
	/** Areas of those for which a centre's report stands. */
	AREAS_SERVED(Unit.COUNT),
	/** Areas of those on which a centre works. */
	AREAS_UNDER_WAY(Unit.COUNT),
	/** Areas of those that wait for a centre. */
	AREAS_WAITING(Unit.COUNT),
	/** Areas of those that no centre will work on. */
	AREAS_LEFT(Unit.COUNT),
	/** Areas of those whose request was declined or withdrawn before they were served. */
	AREAS_DROPPED(Unit.COUNT),
	/** What Parties estimated the help for those to cost, where they said. */
	BUDGET(Unit.USD),
	/** Those of them that something was ever delivered for. */
	HELPED(Unit.COUNT),
	/**
	 * Offers of help that stood on some day of the period, by the register as it was
	 * known. No requests are behind them.
	 */
	HELP_OFFERS(Unit.COUNT),
	/** What is offered with those whose amount is in US dollars. */
	HELP_USD(Unit.USD),

	/** Open requests of which a date has passed that somebody should have kept. */
	OVERDUE(Unit.COUNT);

	private final Unit unit;

	Column(Unit unit) {
		this.unit = unit;
	}

	/** What it is measured in. */
	public Unit unit() {
		return this.unit;
	}

	/** Whether it counts requests, or something of requests. */
	public boolean countsRequests() {
		return !countsOffers();
	}

	/** Whether it counts offers of help. */
	public boolean countsOffers() {
		return this == HELP_OFFERS || this == HELP_USD;
	}

	/**
	 * The column that says how many there were of what this one is computed from: itself
	 * where it counts.
	 */
	public Column counting() {
		return switch (this) {
			case MEDIAN, PERCENTILE_90, TARGET, SHARE_WITHIN -> CASES;
			case SHARE_ALL_YES -> EVALUATIONS;
			default -> this;
		};
	}

}
