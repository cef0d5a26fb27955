package org.article12.centres.domain;

import org.article12.centres.CentreDeliveries.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rubric of decision SC-6/16 gives for what can be counted. */
class EvaluationRubricTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "5, 1", "6, 2", "10, 2", "11, 4", "15, 4", "16, 8", "200, 8" })
	void capacityBuildingActivitiesGivePointsByTheirNumber(int activities, int points) {
		assertThat(EvaluationRubric.capacityBuilding(activities)).isEqualTo(points);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "5, 1", "6, 2", "40, 2" })
	void partiesThatBenefitedGivePointsByTheirNumber(int parties, int points) {
		assertThat(EvaluationRubric.parties(parties)).isEqualTo(points);
	}

	@Test
	void activitiesAreIdentifiedThenDocumentedThenImplemented() {
		assertThat(EvaluationRubric.activities(Counted.NOTHING)).isZero();
		assertThat(EvaluationRubric.activities(new Counted(3, 0, 0, 0, 0))).isEqualTo(1);
		assertThat(EvaluationRubric.activities(new Counted(3, 2, 0, 0, 0))).isEqualTo(2);
		assertThat(EvaluationRubric.activities(new Counted(3, 2, 1, 0, 1))).isEqualTo(4);
	}

}
