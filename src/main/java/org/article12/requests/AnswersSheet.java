package org.article12.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.article12.core.web.ReadBack;
import org.article12.core.web.ReadBack.Kind;
import org.article12.core.web.SummaryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.joining;

/** Puts answers into words, each under its label. */
@Component
class AnswersSheet {

	private final RequestWords words;

	private final TodaysTitles today;

	private final ReadBack readBack;

	AnswersSheet(RequestWords words, TodaysTitles today, ReadBack readBack) {
		this.words = words;
		this.today = today;
		this.readBack = readBack;
	}

	/**
	 * Answers in words; asks the database once, for what all of them name and have kept
	 * no title of.
	 * @param reader in whose words
	 * @param changeTo the address where a field of a section is changed, or null
	 */
	List<List<AnswersView>> of(List<TitledAnswers> all, Reader reader, @Nullable ChangeTo changeTo) {
		Titles now = this.today.besides(all);
		return all.stream().map((each) -> sheet(each.answers(), each.titles().or(now), reader, changeTo)).toList();
	}

	/** Field by field what stands in a part, in words. */
	Map<String, String> values(Answers.Part part) {
		return values(part, this.today.besides(List.of(new TitledAnswers(Answers.NONE.with(part), Titles.NONE))));
	}

	/** The address where a field is changed. */
	@FunctionalInterface
	interface ChangeTo {

		String address(Section section, String field);

	}

	private List<AnswersView> sheet(Answers answers, Titles titles, Reader reader, @Nullable ChangeTo changeTo) {
		return Stream.of(Section.values()).map((section) -> {
			List<SummaryRow> rows = new ArrayList<>();
			values(answers.part(section), titles).forEach((field, value) -> rows
				.add(new SummaryRow(this.words.label(section, field, reader), Text.isBlank(value) ? null : value,
						(changeTo != null) ? changeTo.address(section, field) : null)));
			return new AnswersView(section, this.words.section(section, reader), rows);
		}).toList();
	}

	/** Field by field, in the order of the form. */
	private Map<String, String> values(Answers.Part part, Titles titles) {
		Map<String, String> values = new LinkedHashMap<>();
		switch (part) {
			case Answers.Activities it -> {
				values.put("chosen", lines(it.chosen(), titles.activities()));
				values.put("other", it.other());
			}
			case Answers.Areas it -> values.put("chosen", lines(it.chosen(), titles.areas()));
			case Answers.Need it -> need(it, values, titles);
			case Answers.Timing it -> timing(it, values);
			case Answers.Policy it -> policy(it, values);
			case Answers.Contact it -> contact(it, values);
		}
		return values;
	}

	private void need(Answers.Need it, Map<String, String> values, Titles titles) {
		values.put("title", it.title());
		values.put("help", it.help());
		values.put("results", it.results());
		values.put("beneficiaries", it.beneficiaries());
		values.put("pops", lines(it.pops(), titles.pops()));
		values.put("kind", choice("requests.kind.", it.kind()));
		values.put("languages", lines(it.languages(), (code) -> choice("requests.language.", code)));
	}

	private void timing(Answers.Timing it, Map<String, String> values) {
		values.put("from", this.readBack.shown(Kind.MONTH, it.from()));
		values.put("until", this.readBack.shown(Kind.MONTH, it.until()));
		values.put("budget", this.readBack.shown(Kind.AMOUNT, it.budget()));
		values.put("ownContribution", this.readBack.shown(Kind.AMOUNT, it.ownContribution()));
		values.put("urgency", choice("requests.urgency.", it.urgency()));
		values.put("urgencyReason", it.urgencyReason());
	}

	private void policy(Answers.Policy it, Map<String, String> values) {
		values.put("batBep", it.batBep());
		values.put("synergies", lines(it.synergies(), this.words::agreement));
		values.put("synergiesWords", it.synergiesWords());
		values.put("helpReceived", it.helpReceived());
		values.put("publishSummary", choice("requests.publish.", it.publishSummary()));
	}

	private static void contact(Answers.Contact it, Map<String, String> values) {
		values.put("name", it.name());
		values.put("office", it.office());
		values.put("email", EmailAddress.read(it.email()).map(EmailAddress::readable).orElse(it.email()));
		values.put("phone", it.phone());
	}

	private String choice(String family, String value) {
		return value.isEmpty() ? "" : this.words.sayOr(value, family + value);
	}

	private static String lines(List<String> values, Function<String, String> words) {
		return values.stream().map(words).collect(joining("\n"));
	}

	private static String lines(List<String> values, Map<String, String> titles) {
		return lines(values, (value) -> titles.getOrDefault(value, value));
	}

}
