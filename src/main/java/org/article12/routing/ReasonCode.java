package org.article12.routing;

import java.util.List;

import static org.article12.routing.ReasonCode.Kind.AREA;
import static org.article12.routing.ReasonCode.Kind.CENTRE;
import static org.article12.routing.ReasonCode.Kind.CRITERION;
import static org.article12.routing.ReasonCode.Kind.DATE;
import static org.article12.routing.ReasonCode.Kind.LANGUAGE;
import static org.article12.routing.ReasonCode.Kind.NUMBER;
import static org.article12.routing.ReasonCode.Kind.PARTY;
import static org.article12.routing.ReasonCode.Kind.REGION;

/**
 * Why routing answered as it did: a closed vocabulary, kept with stored proposals. Each
 * code names the kinds of its parameters; where it {@link #lists()}, the last kind may
 * come any number of times.
 */
public enum ReasonCode {

	/** The centre's host country is the Party: round 1. */
	HOST(false, PARTY),
	/** The centre lists the Party: round 1. */
	LISTED(false, PARTY),
	/**
	 * A looser scope of the centre includes the Party: round 1 in the Party's region,
	 * else round 2.
	 */
	SCOPE(false, PARTY),
	/** The centre is of the Party's region: round 2. */
	REGION(false, Kind.REGION),
	/** The centre is of another region and does not serve the Party. */
	NOT_SERVED(false, PARTY),

	/** The centre's mandate has ended, on that day. */
	ENDED(false, DATE),
	/** The centre is suspended. */
	SUSPENDED(false),
	/** The centre is away, as it has announced: the day on which it is back. */
	AWAY(false, DATE),
	/** The areas asked for that the centre does not have. */
	NO_AREA(true, AREA),
	/** As much work in hand as the centre can take: work in hand, capacity. */
	FULL(false, NUMBER, NUMBER),
	/** The areas of this very request that the centre has declined. */
	DECLINED_BEFORE(true, AREA),
	/**
	 * The areas of this very request that it was to answer for by that day, and did not.
	 */
	NO_ANSWER_BEFORE(true, DATE, AREA),

	/** The areas that the proposal gives to the centre. */
	TAKES(true, AREA),
	/** The areas that no centre of round 1 could take. */
	SECOND_ROUND(true, AREA),
	/** The smallest set: how many areas, how many centres take them together. */
	SMALLEST_SET(false, NUMBER, NUMBER),
	/** The areas that no other centre of the round can take. */
	ONLY_ONE(true, AREA),
	/** Takes these areas before another chosen centre, by that criterion. */
	TAKES_BEFORE(true, CRITERION, CENTRE, AREA),
	/** The areas taken that are a main field of the centre. */
	PRIMARY(true, AREA),
	/** The areas taken that are beside the centre's main fields. */
	SECONDARY(true, AREA),
	/** The working languages that Party and centre share. */
	SHARED_LANGUAGE(true, LANGUAGE),
	/** No shared working language; those of the centre. */
	NO_SHARED_LANGUAGE(true, LANGUAGE),
	/** Work in hand, capacity. */
	FREE_CAPACITY(false, NUMBER, NUMBER),
	/** Work in hand; no capacity is recorded. */
	NO_LIMIT(false, NUMBER),
	/** Kilometres between the Party and the centre. */
	DISTANCE(false, NUMBER),

	/** The areas that the centre could take but that round 1 takes. */
	FIRST_ROUND_TAKES(true, AREA),
	/** Leaves these areas to another chosen centre, by that criterion. */
	LEAVES_TO(true, CRITERION, CENTRE, AREA),
	/** How many centres a set with this one would need, how many the chosen set needs. */
	NEEDS_MORE(false, NUMBER, NUMBER),
	/**
	 * A set as small with this centre exists but comes second: the criterion that
	 * decides, its value for the chosen set and for that one, and the chosen centres in
	 * whose place this one would stand.
	 */
	COMES_SECOND(true, CRITERION, NUMBER, NUMBER, CENTRE),
	/**
	 * A set with this centre in place of the named ones is as good in every respect; the
	 * alphabet decides.
	 */
	COMES_SECOND_BY_CODE(true, CENTRE),

	/** No centre that stands for the Party has the area. */
	NO_CENTRE(false, AREA),
	/** Centres that stand for the Party have the area, but none of them is active. */
	NONE_ACTIVE(false, AREA),
	/** Every active one of them has declined the area. */
	ALL_DECLINED(false, AREA),
	/** Every active one of them is full. */
	ALL_FULL(false, AREA),
	/** Every active one of them is away; the day on which the first is back. */
	ALL_AWAY(false, AREA, DATE),
	/** Every active one of them is full or away. */
	FULL_OR_AWAY(false, AREA),
	/** Some of them are full or away, the others have declined the area. */
	NONE_AVAILABLE(false, AREA),
	/** Every active one of them was asked, and none answered. */
	NONE_ANSWERED(false, AREA),
	/** Every active one of them was asked: some declined, the others did not answer. */
	DECLINED_OR_SILENT(false, AREA),
	/** Some of them are full or away, of the others at least one did not answer. */
	FULL_OR_SILENT(false, AREA);

	private final boolean lists;

	private final List<Kind> kinds;

	ReasonCode(boolean lists, Kind... kinds) {
		this.lists = lists;
		this.kinds = List.of(kinds);
	}

	/** Whether the last kind of parameter may come any number of times. */
	public boolean lists() {
		return this.lists;
	}

	/** The kinds of the parameters, in order. */
	public List<Kind> kinds() {
		return this.kinds;
	}

	/** What a parameter is, so that words can be found for it. */
	public enum Kind {

		PARTY, CENTRE, AREA, REGION, LANGUAGE, CRITERION, DATE, NUMBER

	}

}
