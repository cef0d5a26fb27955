package org.article12.offers.web;

import java.math.BigInteger;

import org.article12.routing.Criterion;
import org.article12.routing.Weights;

/** Points as parts of the most that a centre could have. */
final class Points {

	private static final BigInteger TENTHS_OF_PERCENT = BigInteger.valueOf(1000);

	private Points() {
	}

	/** For those weights, from 0 to 100 with one decimal. */
	static CentreCells.Share of(Weights weights) {
		BigInteger most = Criterion.WEIGHTED.stream()
			.map(weights::weight)
			.reduce(BigInteger.ZERO, BigInteger::add)
			.multiply(BigInteger.valueOf(Criterion.ONE));
		return (fit, area) -> fit.points(area).multiply(TENTHS_OF_PERCENT).divide(most).intValueExact() / 10.0;
	}

}
