package org.article12.core.security;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is on record has another number whenever anything but side notes came to be seen.
 */
class RecordNumbersTests {

	private final RecordNumbers numbers = new RecordNumbers();

	@Test
	void theSameSnapshotHasTheSameNumber() {
		String first = this.numbers.of("10:10:");
		assertThat(this.numbers.of("11:11:")).isNotEqualTo(first);
		assertThat(this.numbers.of("10:10:")).as("of whoever came a moment ago").isEqualTo(first);
	}

	@Test
	void aSideNoteChangesNothing() {
		String before = this.numbers.of("10:10:");
		this.numbers.isSideNote(10);
		assertThat(this.numbers.of("11:11:")).isEqualTo(before);
	}

	@Test
	void anythingElseBesideSideNotesDoes() {
		String before = this.numbers.of("10:10:");
		this.numbers.isSideNote(10);
		this.numbers.isSideNote(12);
		assertThat(this.numbers.of("13:13:")).isNotEqualTo(before);
	}

	@Test
	void whatWasRunningIsNewOnceItIsSeen() {
		String before = this.numbers.of("8:11:8,9");
		this.numbers.isSideNote(8);
		assertThat(this.numbers.of("9:11:9")).as("the note").isEqualTo(before);
		assertThat(this.numbers.of("11:11:")).as("the other").isNotEqualTo(before);
	}

	@Test
	void whatStillRunsIsNot() {
		String before = this.numbers.of("10:10:");
		this.numbers.isSideNote(11);
		String note = this.numbers.of("10:12:10");
		assertThat(note).isEqualTo(before);
		assertThat(this.numbers.of("12:12:")).isNotEqualTo(note);
	}

	@Test
	void aNoteThatCommitsLateIsStillKnown() {
		this.numbers.isSideNote(10);
		String before = this.numbers.of("10:12:10");
		assertThat(this.numbers.of("10:13:10")).isNotEqualTo(before);
		String then = this.numbers.of("10:13:10");
		assertThat(this.numbers.of("13:13:")).isEqualTo(then);
	}

	@Test
	void whoeverSeesLessThanOthersDidHasANumberOfItsOwn() {
		String later = this.numbers.of("12:12:");
		String earlier = this.numbers.of("11:11:");
		assertThat(earlier).isNotEqualTo(later);
		assertThat(this.numbers.of("12:12:")).as("after a crash the same may be another").isNotIn(earlier, later);
	}

	@Test
	void ofAsManyAsThereIsRoomForTheLatestNotesAreKnown() {
		String before = this.numbers.of("1:1:");
		for (int note = 1; note <= 10_001; note++) {
			this.numbers.isSideNote(note);
		}
		assertThat(this.numbers.of("10002:10002:")).isNotEqualTo(before);
		String then = this.numbers.of("10003:10003:");
		this.numbers.isSideNote(10_003);
		assertThat(this.numbers.of("10004:10004:")).isEqualTo(then);
	}

}
