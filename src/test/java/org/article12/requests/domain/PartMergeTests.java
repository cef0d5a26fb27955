package org.article12.requests.domain;

import java.util.List;
import java.util.Set;

import org.article12.requests.Answers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What two have made of one part of the answers, brought together. */
class PartMergeTests {

	private static final Answers.Contact BASE = new Answers.Contact("Awa", "Ministry", "awa@ministry.example", "");

	@Test
	void whatOnlyOneOfThemChangedIsAsThatOneLeftIt() {
		Answers.Contact mine = new Answers.Contact("Awa Ndiaye", "Ministry", "awa@ministry.example", "");
		Answers.Contact theirs = new Answers.Contact("Awa", "", "awa@ministry.example", "+221 33");
		assertThat(PartMerge.of(BASE, mine, theirs))
			.isEqualTo(merged(new Answers.Contact("Awa Ndiaye", "", "awa@ministry.example", "+221 33")));
	}

	@Test
	void whatBothChangedAlikeIsNoConflict() {
		Answers.Contact both = new Answers.Contact("Awa Ndiaye", "Ministry", "awa@ministry.example", "");
		assertThat(PartMerge.of(BASE, both, both)).isEqualTo(merged(both));
	}

	@Test
	void whatBothChangedOtherwiseIsAConflictThatShowsMine() {
		Answers.Contact mine = new Answers.Contact("Awa N.", "Ministry", "awa@ministry.example", "1");
		Answers.Contact theirs = new Answers.Contact("A. Ndiaye", "Agency", "awa@ministry.example", "");
		PartMerge merge = PartMerge.of(BASE, mine, theirs);
		assertThat(merge.conflicts()).containsExactly("name");
		assertThat(merge.part()).isEqualTo(new Answers.Contact("Awa N.", "Agency", "awa@ministry.example", "1"));
	}

	@Test
	void clearedHereAndChangedThereIsAConflict() {
		Answers.Contact mine = new Answers.Contact("", "Ministry", "awa@ministry.example", "");
		Answers.Contact theirs = new Answers.Contact("A. Ndiaye", "Ministry", "awa@ministry.example", "");
		assertThat(PartMerge.of(BASE, mine, theirs).conflicts()).containsExactly("name");
	}

	@Test
	void choicesAreMergedOneByOne() {
		assertThat(areas(List.of("A", "B", "C"), List.of("A", "C", "D"), List.of("B", "C", "E"))).containsExactly("C",
				"E", "D");
		assertThat(areas(List.of(), List.of("A"), List.of("B"))).containsExactly("B", "A");
		assertThat(areas(List.of("A"), List.of(), List.of("A", "B"))).containsExactly("B");
	}

	@Test
	void withoutABaseNothingIsLost() {
		Answers.Contact mine = new Answers.Contact("Awa N.", "Ministry", "", "");
		Answers.Contact theirs = new Answers.Contact("A. Ndiaye", "Ministry", "", "+221");
		assertThat(PartMerge.of(null, mine, theirs).conflicts()).containsExactly("name", "phone");
		assertThat(PartMerge.of(null, new Answers.Areas(List.of("A")), new Answers.Areas(List.of("B"))).part())
			.isEqualTo(new Answers.Areas(List.of("B", "A")));
	}

	private static List<String> areas(List<String> base, List<String> mine, List<String> theirs) {
		PartMerge merge = PartMerge.of(new Answers.Areas(base), new Answers.Areas(mine), new Answers.Areas(theirs));
		assertThat(merge.conflicts()).isEmpty();
		return ((Answers.Areas) merge.part()).chosen();
	}

	private static PartMerge merged(Answers.Part part) {
		return new PartMerge(part, Set.of());
	}

}
