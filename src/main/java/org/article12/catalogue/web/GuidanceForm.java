package org.article12.catalogue.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.catalogue.domain.Lines;
import org.article12.catalogue.domain.Links;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A guidance document as it is typed.
 *
 * @param code of a new one
 * @param titles what it is called, by language
 * @param areas the areas that it helps with
 * @param links where it is found, by language
 */
record GuidanceForm(String code, List<@Valid TitleRow> titles, List<String> areas, List<@Valid LinkRow> links,
		String place, @AtMost(Written.MOST_OF_A_LINE) String source, String confirmed,
		@Filled(message = "{catalogue.why.missing}") @AtMost(Written.MOST) String why) implements EntryForm {

	private static final int EMPTY_ROWS = 2;

	GuidanceForm(@Nullable String code, @Nullable List<@Nullable TitleRow> titles, @Nullable List<String> areas,
			@Nullable List<@Nullable LinkRow> links, @Nullable String place, @Nullable String source,
			@Nullable String confirmed, @Nullable String why) {
		this.code = Text.line(code);
		this.titles = TitleRow.all(titles);
		this.areas = (areas != null) ? List.copyOf(areas) : List.of();
		this.links = RowsOf.typed(links, LinkRow::isBlank, () -> new LinkRow("", "", ""), EMPTY_ROWS);
		this.place = Text.line(place);
		this.source = Text.line(source);
		this.confirmed = Text.line(confirmed);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** What is kept of a document, or stands in a row of a table. */
	static GuidanceForm of(Map<String, String> fields, String why) {
		return new GuidanceForm("", List.copyOf(TitleRow.of(fields)), Pieces.of(fields.getOrDefault("areas", "")),
				Lines.read(fields.getOrDefault("links", ""), LinkRow.PARTS).map(LinkRow::of).toList(),
				fields.getOrDefault("sort_order", ""), fields.getOrDefault("source", ""),
				fields.getOrDefault("confirmed", ""), why);
	}

	@Override
	public void checkOwn(Catalogue catalogue, Errors errors) {
		TitleRow.check(this.titles, errors);
		Set<String> known = catalogue.areas().stream().map((area) -> area.code().value()).collect(Collectors.toSet());
		if (!known.containsAll(this.areas)) {
			errors.rejectValue("areas", "catalogue.areas.unknown");
		}
		Set<String> addresses = new HashSet<>();
		for (int at = 0; at < this.links.size(); at++) {
			LinkRow row = this.links.get(at);
			if (!row.isBlank()) {
				row.check("links[" + at + "].", errors);
				if (!addresses.add(row.address())) {
					errors.rejectValue("links[" + at + "].address", "catalogue.link.twice");
				}
			}
		}
	}

	@Override
	public Map<String, String> own() {
		Map<String, String> fields = new LinkedHashMap<>(TitleRow.titles(this.titles));
		fields.put("areas", this.areas.stream().distinct().sorted().collect(Collectors.joining(";")));
		fields.put("links",
				this.links.stream()
					.filter((row) -> !row.isBlank())
					.map(LinkRow::recorded)
					.collect(Collectors.joining("\n")));
		return fields;
	}

	@Override
	public String column(String field) {
		return field.startsWith("titles[") ? TitleRow.column(field, this.titles)
				: field.startsWith("links[") ? "links" : EntryForm.super.column(field);
	}

	/**
	 * A place where it is found.
	 *
	 * @param language of what is found there; {@code all} for several
	 * @param address the address of a page or file
	 * @param what what is found there
	 */
	public record LinkRow(String language, @AtMost(Written.MOST) String address,
			@AtMost(Written.MOST_OF_A_LINE) String what) {

		static final int PARTS = 3;

		public LinkRow(@Nullable String language, @Nullable String address, @Nullable String what) {
			this.language = Text.line(language);
			this.address = Text.line(address);
			this.what = Text.line(what);
		}

		static LinkRow of(List<String> parts) {
			return new LinkRow(parts.get(0), parts.get(1), parts.get(2));
		}

		boolean isBlank() {
			return Text.isBlank(this.address) && Text.isBlank(this.what);
		}

		void check(String path, Errors errors) {
			if (!this.language.equals(Links.ALL) && !ByLanguage.LANGUAGES.contains(this.language)) {
				errors.rejectValue(path + "language", "catalogue.link.language.missing");
			}
			if (!Guidance.Link.isValid(this.address)) {
				errors.rejectValue(path + "address", "catalogue.address.wrong");
			}
			if (Text.isBlank(this.what)) {
				errors.rejectValue(path + "what", "catalogue.link.what.missing");
			}
		}

		String recorded() {
			return Lines.of(this.language, this.address, this.what);
		}

	}

}
