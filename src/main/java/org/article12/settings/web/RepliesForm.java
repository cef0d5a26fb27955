package org.article12.settings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.validation.Valid;

import org.article12.core.settings.PreparedReplies;
import org.article12.core.settings.PreparedReply;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.settings.Section;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Prepared replies, as they are typed. Rows that are left empty count for nothing; the
 * last row of each kind is there to type another one into.
 *
 * @param questions those for questions to a Party
 * @param refusals those for the reason why a request is declined
 * @param why why they are changed
 * @param looked which change was looked at
 */
record RepliesForm(List<@Valid Row> questions, List<@Valid Row> refusals,
		@AtMost(SettingsForm.LONGEST_REASON) String why, String looked) implements SettingsForm {

	/** The most characters of a reply: as many as a question or a reason has. */
	static final int LONGEST = 3000;

	/** The most characters of a title. */
	static final int LONGEST_TITLE = 100;

	private static final int MOST = 40;

	RepliesForm(@Nullable List<@Nullable Row> questions, @Nullable List<@Nullable Row> refusals, @Nullable String why,
			@Nullable String looked) {
		this.questions = andOne(questions);
		this.refusals = andOne(refusals);
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As they are kept. */
	static RepliesForm of(PreparedReplies kept) {
		return new RepliesForm(rows(kept.of(Kind.CLARIFICATION)), rows(kept.of(Kind.REFUSAL)), "", "");
	}

	private static List<Row> rows(List<PreparedReply> replies) {
		return replies.stream().map((reply) -> new Row(reply.title(), reply.words())).toList();
	}

	private static List<Row> andOne(@Nullable List<@Nullable Row> typed) {
		List<Row> rows = new ArrayList<>();
		if (typed != null) {
			typed.stream().limit(MOST).forEach((row) -> rows.add((row != null) ? row : Row.BLANK));
		}
		if (rows.isEmpty() || !rows.getLast().isBlank() && rows.size() < MOST) {
			rows.add(Row.BLANK);
		}
		return List.copyOf(rows);
	}

	@Override
	public Section section() {
		return Section.REPLIES;
	}

	@Override
	public void check(LocalDate today, Errors errors) {
		check("questions", this.questions, Kind.CLARIFICATION, errors);
		check("refusals", this.refusals, Kind.REFUSAL, errors);
	}

	private static void check(String field, List<Row> rows, Kind kind, Errors errors) {
		Set<String> before = new HashSet<>();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			String path = field + "[" + at + "].";
			if (row.isBlank()) {
				continue;
			}
			if (Text.isBlank(row.title())) {
				errors.rejectValue(path + "title", "settings.replies.title.missing");
			}
			else if (Text.isBlank(row.words())) {
				errors.rejectValue(path + "words", "settings.replies.words.missing");
			}
			else if (!before.add(row.key(kind))) {
				errors.rejectValue(path + "title", "settings.replies.title.twice", new Object[] { row.title() }, null);
			}
		}
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		this.questions.forEach((row) -> row.addTo(wanted, Kind.CLARIFICATION));
		this.refusals.forEach((row) -> row.addTo(wanted, Kind.REFUSAL));
		return wanted;
	}

	/**
	 * A row.
	 *
	 * @param title under which officers find it
	 * @param words the words
	 */
	record Row(@AtMost(RepliesForm.LONGEST_TITLE) String title, @AtMost(RepliesForm.LONGEST) String words) {

		static final Row BLANK = new Row("", "");

		Row(@Nullable String title, @Nullable String words) {
			this.title = Text.line(title);
			this.words = Text.clean(words);
		}

		boolean isBlank() {
			return Text.isBlank(this.title) && Text.isBlank(this.words);
		}

		String key(Kind kind) {
			return new PreparedReply(kind, this.title, "").key();
		}

		void addTo(SortedMap<String, String> wanted, Kind kind) {
			if (!isBlank()) {
				wanted.put(key(kind), this.words.strip());
			}
		}

	}

}
