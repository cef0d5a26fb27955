package org.article12.requests;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.text.Text;
import org.article12.core.web.SummaryRow;

/**
 * The answers as they are read by those who work on a request: section by section in the
 * order that a page asks for, short answers beside each other, and once for all sections
 * what was not answered. Without the title, which heads the page.
 *
 * @param parts the sections in which anything was answered, in the order of the form
 * @param missing the labels of what was not answered, in the same order
 * @param silent the sections in which nothing was answered
 */
public record AnswersDigest(List<Part> parts, List<String> missing, List<Section> silent) {

	/** More characters than this, and an answer takes a line of its own. */
	static final int LONGEST_BESIDE = 90;

	/** More lines than this, and it does as well. */
	private static final long MOST_LINES_BESIDE = 4;

	/** The same answers, of which each section lists a row for each of its fields. */
	static AnswersDigest of(List<AnswersView> answers) {
		List<AnswersView> untitled = answers.stream().map(AnswersDigest::untitled).toList();
		return new AnswersDigest(
				untitled.stream().filter((part) -> !part.given().isEmpty()).map(AnswersDigest::part).toList(),
				untitled.stream().flatMap((part) -> part.missing().stream()).toList(),
				untitled.stream().filter((part) -> part.given().isEmpty()).map(AnswersView::section).toList());
	}

	/** The named sections, in that order, as far as anything was answered in them. */
	public List<Part> of(String... sections) {
		return Stream.of(sections)
			.map(Section::valueOf)
			.flatMap((section) -> this.parts.stream().filter((part) -> part.section() == section))
			.toList();
	}

	// The title is the first thing that the need asks for.
	private static AnswersView untitled(AnswersView part) {
		return (part.section() != Section.NEED) ? part
				: new AnswersView(part.section(), part.title(), part.rows().subList(1, part.rows().size()));
	}

	private static Part part(AnswersView view) {
		return new Part(view.section(), view.title(), view.given(),
				Set.copyOf(view.given().stream().filter(AnswersDigest::isLong).toList()));
	}

	private static boolean isLong(SummaryRow row) {
		String value = (row.value() != null) ? row.value() : "";
		return Text.length(value) > LONGEST_BESIDE || value.lines().count() > MOST_LINES_BESIDE;
	}

	/**
	 * A section.
	 *
	 * @param section which section
	 * @param title its title
	 * @param rows what was answered in it
	 * @param whole those of the rows that take a line of their own
	 */
	public record Part(Section section, String title, List<SummaryRow> rows, Set<SummaryRow> whole) {
	}

}
