package org.article12.progress.domain;

import java.util.List;

import org.article12.lives.CentrePart;
import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.TableCode;
import org.article12.requests.Evaluation;
import org.article12.requests.Rating;
import org.article12.requests.RequestStatus;

/** Counts what Parties said when they confirmed in the period. */
record Evaluations(Window window) implements Counting.Part {

	/** What they are asked, in the order of the form. */
	static final List<String> CRITERIA = List.of("TIMELY", "APPROPRIATE", "COUNTRY_DRIVEN", "USABLE");

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		if (life.status() != RequestStatus.CLOSED || !this.window.has(life.endedAt())) {
			return;
		}
		for (CentrePart part : life.parts()) {
			Evaluation said = part.evaluation();
			if (said != null) {
				count(said, part.centre().value(), counts);
			}
		}
	}

	private static void count(Evaluation said, String centre, Counts counts) {
		List<Rating> ratings = List.of(said.timely(), said.appropriate(), said.countryDriven(), said.usable());
		for (int place = 0; place < CRITERIA.size(); place++) {
			counts.add(TableCode.EVALUATIONS_BY_CRITERION, CRITERIA.get(place), Column.EVALUATIONS, 1);
			counts.add(TableCode.EVALUATIONS_BY_CRITERION, CRITERIA.get(place),
					Column.valueOf(ratings.get(place).name()), 1);
		}
		counts.add(TableCode.EVALUATIONS_BY_CENTRE, List.of(centre), Column.EVALUATIONS, 1);
		boolean allYes = ratings.stream().allMatch(Rating.YES::equals);
		counts.add(TableCode.EVALUATIONS_BY_CENTRE, List.of(centre), Column.ALL_YES, allYes ? 1 : 0);
	}

}
