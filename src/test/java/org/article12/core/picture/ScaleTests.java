package org.article12.core.picture;

import java.util.List;
import java.util.Random;

import org.article12.TestOrder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** The numbers along a picture's edge are round, few, and hold every figure. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class ScaleTests {

	@ParameterizedTest
	@CsvSource({ "0, 1, 1", "1, 1, 1", "3, 1, 3", "5, 1, 5", "6, 2, 3", "10, 2, 5", "11, 5, 3", "25, 5, 5", "26, 10, 3",
			"99, 20, 5", "100, 20, 5", "101, 50, 3", "100000, 20000, 5" })
	void stepsOfWholeThingsAreRound(double most, double step, int steps) {
		assertThat(Scale.upTo(most, true)).isEqualTo(new Scale(step, steps));
	}

	@ParameterizedTest
	@CsvSource({ "0.5, 0.1, 5", "0.07, 0.02, 4", "2.5, 0.5, 5", "7.5, 2, 4", "1234.5, 500, 3" })
	void stepsOfPartsAreRoundToo(double most, double step, int steps) {
		Scale scale = Scale.upTo(most, false);
		assertThat(scale.step()).isCloseTo(step, within(1e-9));
		assertThat(scale.steps()).isEqualTo(steps);
	}

	@Test
	void everyFigureIsHeldWithoutMuchRoomLeft() {
		Random figures = new Random(12);
		for (int at = 0; at < 2000; at++) {
			double most = Math.pow(10, figures.nextDouble(-3, 9));
			Scale scale = Scale.upTo(most, false);
			assertThat(scale.top()).as("%s", most).isGreaterThanOrEqualTo(most * (1 - 1e-9)).isLessThan(most * 2.01);
			assertThat(scale.steps()).as("%s", most).isBetween(1, 5);
			assertThat(scale.level(most)).as("%s", most).isEqualTo(scale.steps());
		}
	}

	@Test
	void ticksBeginAtZero() {
		assertThat(Scale.upTo(7, true).ticks()).isEqualTo(List.of(0.0, 2.0, 4.0, 6.0, 8.0));
		assertThat(Scale.upTo(0, true).ticks()).isEqualTo(List.of(0.0, 1.0));
	}

	@Test
	void aFigureIsInTheStepThatEndsWithIt() {
		Scale scale = Scale.upTo(10, true);
		assertThat(scale.level(0)).isZero();
		assertThat(scale.level(1)).isEqualTo(1);
		assertThat(scale.level(2)).isEqualTo(1);
		assertThat(scale.level(3)).isEqualTo(2);
		assertThat(scale.level(10)).isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -1, Double.NaN, Double.POSITIVE_INFINITY })
	void nothingHoldsWhatIsNoFigure(double most) {
		assertThatIllegalArgumentException().isThrownBy(() -> Scale.upTo(most, true));
	}

}
