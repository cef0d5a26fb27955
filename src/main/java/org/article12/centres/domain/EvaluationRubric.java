package org.article12.centres.domain;

import org.article12.centres.CentreDeliveries.Counted;

/**
 * What the rubric of decision SC-6/16 would give for what can be counted. It is no score:
 * the evaluation is the Conference's, and weighs more than can be counted.
 */
public final class EvaluationRubric {

	private static final int A_FEW = 5;

	private static final int SOME = 10;

	private static final int MANY = 15;

	private EvaluationRubric() {
	}

	/**
	 * Criterion (a): the centre identifies, documents and implements activities. What it
	 * accepted it has identified, a work plan documents it, a report on delivery shows
	 * that it was implemented.
	 * @return 0 for none of it; 1, 2 and 4 for how far it goes
	 */
	public static int activities(Counted counted) {
		if (counted.delivered() > 0) {
			return 4;
		}
		if (counted.planned() > 0) {
			return 2;
		}
		return (counted.accepted() > 0) ? 1 : 0;
	}

	/**
	 * Criterion (b), how many activities built capacity.
	 * @return 0, 1, 2, 4 or 8
	 */
	public static int capacityBuilding(int activities) {
		if (activities > MANY) {
			return 8;
		}
		if (activities > SOME) {
			return 4;
		}
		if (activities > A_FEW) {
			return 2;
		}
		return (activities > 0) ? 1 : 0;
	}

	/**
	 * Criterion (b), how many Parties benefited.
	 * @return 0, 1 or 2
	 */
	public static int parties(int parties) {
		if (parties > A_FEW) {
			return 2;
		}
		return (parties > 0) ? 1 : 0;
	}

}
