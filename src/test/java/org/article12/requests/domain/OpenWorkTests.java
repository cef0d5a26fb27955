package org.article12.requests.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.core.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets the next request: whoever has the least open work for his share. */
class OpenWorkTests {

	@Test
	void whoHasTheLeastForHisShareGetsTheNext() {
		OpenWork whole = officer("Amina", 100, 5);
		OpenWork half = officer("Boris", 50, 3);
		OpenWork tenth = officer("Chen", 10, 0);
		assertThat(OpenWork.inOrder(List.of(whole, half, tenth))).containsExactly(tenth, whole, half);
	}

	@Test
	void ofEquallyLittleItGoesToTheLargerShareThenByNameThenByIdentity() {
		OpenWork half = officer("Amina", 50, 1);
		OpenWork zoe = officer("Zoe", 100, 2);
		OpenWork boris = officer("Boris", 100, 2);
		OpenWork first = new OpenWork(new PersonId(new UUID(0, 1)), "Chen", 100, 2);
		OpenWork second = new OpenWork(new PersonId(new UUID(0, 2)), "Chen", 100, 2);
		assertThat(OpenWork.inOrder(List.of(second, half, zoe, first, boris))).containsExactly(boris, first, second,
				zoe, half);
	}

	@Test
	void inTheLongRunEachHasInHandWhatHisShareIs() {
		List<OpenWork> officers = new ArrayList<>(
				List.of(officer("Amina", 100, 0), officer("Boris", 50, 0), officer("Chen", 10, 0)));
		for (int time = 0; time < 160; time++) {
			OpenWork next = OpenWork.inOrder(officers).getFirst();
			officers = new ArrayList<>(next.givenOneMore(officers));
		}
		Map<String, Integer> open = new TreeMap<>();
		officers.forEach((one) -> open.put(one.name(), one.open()));
		assertThat(open).containsExactly(Map.entry("Amina", 100), Map.entry("Boris", 50), Map.entry("Chen", 10));
	}

	@Test
	void theHistoryKeepsWhatWasWeighed() {
		OpenWork one = officer("Amina", 50, 7);
		assertThat(one.kept()).satisfies((share) -> {
			assertThat(share.officer()).isEqualTo(one.officer());
			assertThat(share.name()).isEqualTo("Amina");
			assertThat(share.open()).isEqualTo(7);
			assertThat(share.share()).isEqualTo(50);
		});
	}

	private static OpenWork officer(String name, int share, int open) {
		return new OpenWork(PersonId.next(), name, share, open);
	}

}
