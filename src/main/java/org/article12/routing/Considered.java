package org.article12.routing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of a centre, chosen or not.
 *
 * @param centre the centre
 * @param eligible whether it stands for the Party and can take at least one of the areas
 * @param chosen whether the proposal gives it an area
 * @param basis on what ground it stands for the Party; null when on none
 * @param reasons why it was chosen or not
 * @param scores how well it would take each area that it can take; empty under the first
 * rules
 */
public record Considered(CentreCode centre, boolean eligible, boolean chosen, @Nullable ServiceBasis basis,
		List<Reason> reasons, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AreaScore> scores) {

	public Considered {
		reasons = List.copyOf(reasons);
		scores = (scores != null) ? List.copyOf(scores) : List.of();
	}

}
