package org.article12.settings.web;

import java.util.Optional;
import org.article12.core.WorkingLanguage;
import org.article12.core.settings.Placeholder;
import org.article12.core.web.Codes;
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
 * last row is there to type another one into.
 *
 * @param replies the rows
 * @param why why they are changed
 * @param looked which change was looked at
 */
record RepliesForm(List<@Valid Row> replies, @AtMost(SettingsForm.LONGEST_REASON) String why,
		String looked) implements SettingsForm {

	/** The most characters of a reply: as many as a question or a reason has. */
	static final int LONGEST = 3000;

	/** The most characters of a title. */
	static final int LONGEST_TITLE = 100;

	private static final int MOST = 200;

	RepliesForm(@Nullable List<@Nullable Row> replies, @Nullable String why, @Nullable String looked) {
		this.replies = andOne(replies);
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As they are kept. */
	static RepliesForm of(PreparedReplies kept) {
		return new RepliesForm(kept.all()
			.stream()
			.map((reply) -> new Row(reply.kind().name(), reply.language().code(), reply.title(), reply.words()))
			.toList(), "", "");
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
		Set<String> before = new HashSet<>();
		for (int at = 0; at < this.replies.size(); at++) {
			Row row = this.replies.get(at);
			if (!row.isBlank()) {
				check("replies[" + at + "].", row, before, errors);
			}
		}
	}

	private static void check(String path, Row row, Set<String> before, Errors errors) {
		List<String> unknown = Placeholder.unknownIn(row.words());
		if (row.of().isEmpty()) {
			errors.rejectValue(path + "kind", "settings.replies.kind.missing");
		}
		if (row.in().isEmpty()) {
			errors.rejectValue(path + "language", "settings.replies.language.missing");
		}
		if (Text.isBlank(row.title())) {
			errors.rejectValue(path + "title", "settings.replies.title.missing");
		}
		else if (Text.isBlank(row.words())) {
			errors.rejectValue(path + "words", "settings.replies.words.missing");
		}
		else if (!row.key().map(before::add).orElse(true)) {
			errors.rejectValue(path + "title", "settings.replies.title.twice", new Object[] { row.title() }, null);
		}
		if (!unknown.isEmpty()) {
			errors.rejectValue(path + "words", "settings.replies.unknown",
					new Object[] { String.join(" ", unknown), Placeholder.known() }, null);
		}
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		this.replies.forEach((row) -> row.addTo(wanted));
		return wanted;
	}

	/**
	 * A row.
	 *
	 * @param kind for what: the name of a {@link Kind}
	 * @param language the code of the language of its words
	 * @param title under which officers find it
	 * @param words the words
	 */
	record Row(String kind, String language, @AtMost(RepliesForm.LONGEST_TITLE) String title,
			@AtMost(RepliesForm.LONGEST) String words) {

		static final Row BLANK = new Row("", "", "", "");

		Row(@Nullable String kind, @Nullable String language, @Nullable String title, @Nullable String words) {
			this.kind = Text.line(kind);
			this.language = Text.line(language);
			this.title = Text.line(title);
			this.words = Text.clean(words);
		}

		boolean isBlank() {
			return Text.isBlank(this.title) && Text.isBlank(this.words);
		}

		Optional<Kind> of() {
			return Codes.find(Kind.class, this.kind);
		}

		Optional<WorkingLanguage> in() {
			return WorkingLanguage.of(this.language);
		}

		Optional<String> key() {
			return of()
				.flatMap((kind) -> in().map((language) -> new PreparedReply(kind, language, this.title, "").key()));
		}

		void addTo(SortedMap<String, String> wanted) {
			if (!isBlank()) {
				wanted.put(key().orElseThrow(), this.words.strip());
			}
		}

	}

}
