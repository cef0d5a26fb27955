package org.article12.figures.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of the dashboards. */
public enum PictureCode {

	/** What was received, decided and delivered, by month. */
	TRENDS(Axis.MONTH, Axis.EVENT),
	/** How far the requests came that were received. */
	FUNNEL(Axis.STAGE, Axis.COUNT),
	/** How long requests stood in a state. */
	STATES(Axis.STATUS, Axis.TIME),
	/** What each Party asked for, by area. */
	PARTIES(Axis.PARTY, Axis.AREA),
	/** What the Parties of each region asked for, by area. */
	REGIONS(Axis.REGION, Axis.AREA),
	/** What each centre had in hand when the period ended. */
	LOAD(Axis.CENTRE, Axis.WORK),
	/** What a centre was offered, accepted and delivered, by month. */
	OFFERS(Axis.MONTH, Axis.PART),
	/** What became of a centre's offers, by area. */
	ANSWERS(Axis.AREA, Axis.ANSWER),
	/** How long a centre took. */
	STEPS(Axis.STEP, Axis.TIME),
	/** What was needed and what came of it, by area. */
	AREAS(Axis.AREA, Axis.OUTCOME);

	/** What the Secretariat sees. */
	public static final List<PictureCode> OF_SECRETARIAT = List.of(TRENDS, FUNNEL, STATES, AREAS, LOAD, REGIONS,
			PARTIES);

	/** What a centre sees of its own part. */
	public static final List<PictureCode> OF_CENTRE = List.of(OFFERS, ANSWERS, STEPS, AREAS);

	/** What a Party sees of its own requests. */
	public static final List<PictureCode> OF_PARTY = List.of(TRENDS, FUNNEL, STATES, AREAS);

	private final Axis rows;

	private final Axis columns;

	PictureCode(Axis rows, Axis columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/** What its rows are. */
	public Axis rows() {
		return this.rows;
	}

	/** What its columns are. */
	public Axis columns() {
		return this.columns;
	}

	/** The picture of that name among some. */
	public static Optional<PictureCode> of(String name, List<PictureCode> some) {
		return Stream.of(values()).filter((one) -> one.name().equals(name) && some.contains(one)).findFirst();
	}

	/** What rows or columns of a picture are. */
	public enum Axis {

		/** Months. */
		MONTH,
		/** {@link Event}. */
		EVENT,
		/** {@link Stage}. */
		STAGE,
		/** Requests, and nothing else. */
		COUNT,
		/** {@link org.article12.requests.RequestStatus}. */
		STATUS,
		/** {@link Time}. */
		TIME,
		/** Parties by code. */
		PARTY,
		/** Areas by code. */
		AREA,
		/** {@link org.article12.parties.Region}. */
		REGION,
		/** Centres by code. */
		CENTRE,
		/** {@link Work}. */
		WORK,
		/** {@link PartEvent}. */
		PART,
		/** {@link Answer}. */
		ANSWER,
		/** {@link Step}. */
		STEP,
		/** {@link Outcome}. */
		OUTCOME

	}

	/** What happens to a request. */
	public enum Event {

		/** It was received. */
		RECEIVED,
		/** It was found eligible, or declined for good. */
		DECIDED,
		/** All that was promised had been reported. */
		DELIVERED

	}

	/** How far a request came. */
	public enum Stage {

		/** It was submitted. */
		SUBMITTED,
		/** It was found eligible. */
		ELIGIBLE,
		/** A centre was asked. */
		OFFERED,
		/** A centre accepted. */
		ACCEPTED,
		/** All that was promised had been reported. */
		DELIVERED,
		/** The Party confirmed. */
		CONFIRMED

	}

	/** How time is told. */
	public enum Time {

		/** Half took at most so long. */
		MEDIAN,
		/** Nine of ten took at most so long. */
		SLOW

	}

	/** What a centre has to do. */
	public enum Work {

		/** Accepted and not reported. */
		IN_HAND,
		/** Offered and not answered. */
		WAITING

	}

	/** What happens to a centre's part. */
	public enum PartEvent {

		/** It was offered. */
		OFFERED,
		/** It was accepted. */
		ACCEPTED,
		/** Delivery was reported, and the report stands. */
		DELIVERED

	}

	/** What became of an offer. */
	public enum Answer {

		/** The centre accepted. */
		ACCEPTED,
		/** The centre declined. */
		DECLINED,
		/** The centre did not answer, or the offer was taken back. */
		NONE,
		/** It waits for the centre. */
		WAITING

	}

	/** What a centre takes time for. */
	public enum Step {

		/** From the offer to the answer. */
		ANSWER,
		/** From acceptance to the report that stands. */
		DELIVERY

	}

	/** What became of a request for an area. */
	public enum Outcome {

		/** It was asked for. */
		ASKED,
		/** A centre accepted it. */
		ACCEPTED,
		/** A centre's report of it stands. */
		DELIVERED

	}

}
