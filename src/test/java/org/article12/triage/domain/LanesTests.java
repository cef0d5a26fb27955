package org.article12.triage.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.article12.core.CentreCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of one centre is done in order; all else side by side. */
class LanesTests {

	@Test
	void whatIsNoMatterOfCentresGoesSideBySide() {
		assertThat(Lanes.of(asked("", "", ""))).containsExactlyInAnyOrder(List.of(1), List.of(2), List.of(3));
	}

	@Test
	void whoAsksTheSameCentreComesInTurn() {
		assertThat(Lanes.of(asked("SN", "DZ", "SN", "ES", "DZ"))).containsExactlyInAnyOrder(List.of(1, 3),
				List.of(2, 5), List.of(4));
	}

	@Test
	void oneThatAsksTwoCentresJoinsTheirLanes() {
		assertThat(Lanes.of(asked("SN", "DZ", "ES", "DZ SN", "BR", "SN")))
			.containsExactlyInAnyOrder(List.of(1, 2, 4, 6), List.of(3), List.of(5));
		assertThat(Lanes.of(asked("SN DZ", "ES BR", "BR SN"))).containsExactly(List.of(1, 2, 3));
	}

	private static Map<Integer, Set<CentreCode>> asked(String... centres) {
		Map<Integer, Set<CentreCode>> asked = new TreeMap<>();
		for (String one : centres) {
			asked.put(asked.size() + 1,
					one.isEmpty() ? Set.of()
							: Set.of(one.split(" "))
								.stream()
								.map((code) -> new CentreCode("SCRC-" + code))
								.collect(java.util.stream.Collectors.toSet()));
		}
		return asked;
	}

}
