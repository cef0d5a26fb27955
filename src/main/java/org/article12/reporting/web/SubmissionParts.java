package org.article12.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Text;
import org.article12.reporting.web.RecordSheet.Line;
import org.article12.requests.Reader;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Submission;

/**
 * What a record says of the answers: who submitted them when, in one line for each
 * submission, the first answers whole, and of later ones what reads differently.
 */
@Component
class SubmissionParts {

	private static final String FIRST = "reporting.record.submission.first";

	private static final String AGAIN = "reporting.record.submission.again";

	private static final String SAME = "reporting.record.submission.same";

	/** A record is handed on: it speaks of the Party as all others do. */
	private static final Reader ANYBODY = Reader.SECRETARIAT;

	private final RequestViews views;

	private final RequestWords words;

	SubmissionParts(RequestViews views, RequestWords words) {
		this.views = views;
		this.words = words;
	}

	/**
	 * All submissions of a Party, the first one first.
	 * @param party its name today, for submissions that have not kept that of their day
	 */
	List<Line> of(List<Submission> submissions, String party) {
		List<Line> lines = new ArrayList<>();
		for (int at = 0; at < submissions.size(); at++) {
			Submission submission = submissions.get(at);
			List<Line> facts = (at == 0) ? whole(submission) : changes(submissions.get(at - 1), submission);
			lines.add(signature(submission, party, (at == 0) ? FIRST : (facts.isEmpty() ? SAME : AGAIN)));
			lines.addAll(facts);
		}
		return lines;
	}

	/** The last submission alone, whole. */
	List<Line> last(List<Submission> submissions, String party) {
		return submissions.isEmpty() ? List.of()
				: Stream
					.concat(Stream.of(signature(submissions.getLast(), party, FIRST)),
							whole(submissions.getLast()).stream())
					.toList();
	}

	private Line signature(Submission submission, String party, String how) {
		return new Line(submission.at(), this.words.say("reporting.record.signature", submission.byName(),
				submission.titles().party(ReaderLanguage.get(), party)), this.words.say(how), "");
	}

	private List<Line> whole(Submission submission) {
		return this.views.answers(submission.titled(), ANYBODY)
			.stream()
			.flatMap((section) -> section.rows().stream())
			.filter((row) -> row.value() != null && !Text.isBlank(row.value()))
			.map((row) -> new Line(null, "", row.label(), Objects.requireNonNullElse(row.value(), "")))
			.toList();
	}

	private List<Line> changes(Submission earlier, Submission later) {
		return this.views.difference(earlier.titled(), later.titled(), ANYBODY)
			.stream()
			.map((change) -> new Line(null, "", change.label(), change.after(), change.before()))
			.toList();
	}

}
