package org.article12.routing;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.core.WorkingLanguage;
import org.jspecify.annotations.Nullable;

/**
 * How a centre fits a need, whether it is proposed or not.
 *
 * @param centre the centre as it stood
 * @param basis on what ground it stands for the Party; null when on none
 * @param round 1 or 2; 0 when it does not stand for the Party
 * @param kilometres how far it is from the Party
 * @param shared the working languages that it shares with the Party
 * @param able the areas for which no hard rule speaks against it
 * @param objections what the hard rules say against it
 * @param scores how well it would take each of the areas that it is able to take
 */
public record CentreFit(CentreFacts centre, @Nullable ServiceBasis basis, int round, int kilometres,
		Set<WorkingLanguage> shared, List<AreaCode> able, List<Reason> objections, List<AreaScore> scores) {

	/** The points for an area; none where it cannot take it. */
	public BigInteger points(AreaCode area) {
		return this.scores.stream()
			.filter((score) -> score.area().equals(area))
			.findFirst()
			.map(AreaScore::points)
			.orElse(BigInteger.ZERO);
	}

}
