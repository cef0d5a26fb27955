package org.article12.requests;

import java.util.List;

import org.article12.core.web.SummaryRow;
import org.article12.requests.AnswersDigest.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers as they are read by those who work on a request. */
class AnswersDigestTests {

	private static final SummaryRow RESULTS = new SummaryRow("Results", "A plan");

	private static final SummaryRow LONG = new SummaryRow("Help", "x".repeat(AnswersDigest.LONGEST_BESIDE + 1));

	private static final SummaryRow LINES = new SummaryRow("POPs", "a\nb\nc\nd\ne");

	private final AnswersDigest digest = AnswersDigest.of(List.of(
			new AnswersView(Section.ACTIVITIES, "Activities",
					List.of(new SummaryRow("Chosen", null), new SummaryRow("Other", ""))),
			new AnswersView(Section.NEED, "Need",
					List.of(new SummaryRow("Title", "The title"), LONG, RESULTS, LINES, new SummaryRow("Kind", null))),
			new AnswersView(Section.CONTACT, "Contact", List.of(new SummaryRow("Name", "Awa Ndiaye")))));

	@Test
	void theTitleIsLeftToTheHeadOfThePage() {
		assertThat(this.digest.of("NEED")).flatExtracting(Part::rows).containsExactly(LONG, RESULTS, LINES);
	}

	@Test
	void sectionsComeInTheOrderThatIsAskedForAndOnlyWhereSomethingWasAnswered() {
		assertThat(this.digest.of("CONTACT", "ACTIVITIES", "NEED")).extracting(Part::section)
			.containsExactly(Section.CONTACT, Section.NEED);
	}

	@Test
	void whatWasNotAnsweredIsSaidOnce() {
		assertThat(this.digest.missing()).containsExactly("Chosen", "Other", "Kind");
		assertThat(this.digest.silent()).containsExactly(Section.ACTIVITIES);
	}

	@Test
	void longAnswersTakeALineOfTheirOwn() {
		assertThat(this.digest.of("NEED").getFirst().whole()).containsExactlyInAnyOrder(LONG, LINES);
	}

}
