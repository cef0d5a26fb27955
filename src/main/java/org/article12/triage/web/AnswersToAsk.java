package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.text.Text;
import org.article12.core.web.Option;
import org.article12.requests.AnswerField;
import org.article12.requests.AnswersView;
import org.article12.requests.Reader;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers that a question to the Party may be about, each with what it says. */
@Component
class AnswersToAsk {

	/** An answer is quoted so far that one recognises it. */
	private static final int QUOTED = 140;

	private final RequestViews views;

	AnswersToAsk(RequestViews views) {
		this.views = views;
	}

	/** All answers, section by section. */
	List<Group> of(RequestRecord request, List<String> ticked) {
		List<Group> groups = new ArrayList<>();
		for (AnswersView section : this.views.answers(request.titled(), Reader.SECRETARIAT)) {
			List<AnswerField> fields = AnswerField.of(section.section());
			List<Option> options = new ArrayList<>();
			for (int at = 0; at < fields.size(); at++) {
				options.add(new Option(fields.get(at).toString(), section.rows().get(at).label(),
						quoted(section.rows().get(at).value())));
			}
			groups.add(new Group(section.title(), options, "about-" + section.section().slug(),
					options.stream().map(Option::value).filter(ticked::contains).count()));
		}
		return groups;
	}

	private static @Nullable String quoted(@Nullable String answer) {
		if (answer == null) {
			return null;
		}
		return Text.shortened(Text.line(answer), QUOTED);
	}

	/**
	 * The answers of one section, as choices.
	 *
	 * @param caption the section's title
	 * @param options the answers
	 * @param firstId the id of the first choice
	 * @param ticked how many of them are ticked
	 */
	record Group(String caption, List<Option> options, String firstId, long ticked) {
	}

}
