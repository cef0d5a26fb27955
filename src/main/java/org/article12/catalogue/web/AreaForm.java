package org.article12.catalogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.KindOfNeed;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An area of assistance as it is typed.
 *
 * @param code of a new one; a part of another has the other's code before a dot
 * @param titles what it is called and what that means, by language
 * @param category what kind of assistance it belongs to
 * @param heading whether it only stands over its parts
 * @param needs the kinds of needs that help in it answers
 */
record AreaForm(String code, List<@Valid TitleRow> titles, String category, String heading, List<String> needs,
		String place, @AtMost(Written.MOST_OF_A_LINE) String source, String confirmed,
		@Filled(message = "{catalogue.why.missing}") @AtMost(Written.MOST) String why) implements EntryForm {

	AreaForm(@Nullable String code, @Nullable List<@Nullable TitleRow> titles, @Nullable String category,
			@Nullable String heading, @Nullable List<String> needs, @Nullable String place, @Nullable String source,
			@Nullable String confirmed, @Nullable String why) {
		this.code = Text.line(code);
		this.titles = TitleRow.all(titles);
		this.category = Text.line(category);
		this.heading = Text.line(heading);
		this.needs = (needs != null) ? List.copyOf(needs) : List.of();
		this.place = Text.line(place);
		this.source = Text.line(source);
		this.confirmed = Text.line(confirmed);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** What is kept of an area, or stands in a row of a table. */
	static AreaForm of(Map<String, String> fields, String why) {
		return new AreaForm("", List.copyOf(TitleRow.of(fields)), fields.getOrDefault("category", ""),
				fields.getOrDefault("selectable", "true").equals("false") ? "true" : "",
				Pieces.of(fields.getOrDefault("needs", "")), fields.getOrDefault("sort_order", ""),
				fields.getOrDefault("source", ""), fields.getOrDefault("confirmed", ""), why);
	}

	@Override
	public void checkOwn(Catalogue catalogue, Errors errors) {
		TitleRow.check(this.titles, errors);
		if (Stream.of(AreaCategory.values()).noneMatch((one) -> one.name().equals(this.category))) {
			errors.rejectValue("category", "catalogue.category.missing");
		}
		if (!Stream.of(KindOfNeed.values()).map(KindOfNeed::name).toList().containsAll(this.needs)) {
			errors.rejectValue("needs", "catalogue.needs.unknown");
		}
	}

	@Override
	public Map<String, String> own() {
		Map<String, String> fields = new LinkedHashMap<>(TitleRow.titles(this.titles));
		this.titles.forEach((row) -> fields.put(ByLanguage.field("help", row.language()), row.help().strip()));
		fields.put("category", this.category);
		fields.put("selectable", Boolean.toString(!this.heading.equals("true")));
		fields.put("needs",
				Stream.of(KindOfNeed.values())
					.map(KindOfNeed::name)
					.filter(this.needs::contains)
					.collect(Collectors.joining(";")));
		return fields;
	}

	@Override
	public String column(String field) {
		return field.startsWith("titles[") ? TitleRow.column(field, this.titles)
				: field.equals("heading") ? "selectable" : EntryForm.super.column(field);
	}

}
