package org.article12.catalogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.article12.catalogue.domain.ByLanguage;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an entry is called in a language.
 *
 * @param language its ISO 639-1 code
 * @param title what it is called
 * @param help what that means, where it needs saying; for areas
 */
public record TitleRow(String language, @AtMost(Written.MOST_OF_A_LINE) String title,
		@AtMost(Written.MOST) String help) {

	public TitleRow(@Nullable String language, @Nullable String title, @Nullable String help) {
		this.language = Text.line(language);
		this.title = Text.line(title);
		this.help = Objects.requireNonNullElse(help, "");
	}

	/** A row for each language, with what was sent for it. */
	static List<TitleRow> all(@Nullable List<@Nullable TitleRow> sent) {
		return ByLanguage.LANGUAGES.stream().map((language) -> of(language, sent)).toList();
	}

	private static TitleRow of(String language, @Nullable List<@Nullable TitleRow> sent) {
		return ((sent != null) ? sent.stream() : Stream.<TitleRow>empty())
			.filter((row) -> row != null && row.language.equals(language))
			.findFirst()
			.orElseGet(() -> new TitleRow(language, "", ""));
	}

	/** The rows of what is kept. */
	static List<TitleRow> of(Map<String, String> fields) {
		return ByLanguage.LANGUAGES.stream()
			.map((language) -> new TitleRow(language, fields.getOrDefault(ByLanguage.field("title", language), ""),
					fields.getOrDefault(ByLanguage.field("help", language), "")))
			.toList();
	}

	/** Says where a title is missing: in English it is always there. */
	static void check(List<TitleRow> rows, Errors errors) {
		for (int at = 0; at < rows.size(); at++) {
			boolean needed = at == 0 || !Text.isBlank(rows.get(at).help());
			if (needed && Text.isBlank(rows.get(at).title())) {
				errors.rejectValue("titles[" + at + "].title", "catalogue.title.missing");
			}
		}
	}

	/** The titles as they are kept. */
	static Map<String, String> titles(List<TitleRow> rows) {
		Map<String, String> fields = new LinkedHashMap<>();
		rows.forEach((row) -> fields.put(ByLanguage.field("title", row.language()), row.title()));
		return fields;
	}

	/** The column that a field of such a row stands in. */
	static String column(String field, List<TitleRow> rows) {
		return ByLanguage.field(field.substring(field.indexOf('.') + 1), rows.get(RowsOf.number(field)).language());
	}

}
