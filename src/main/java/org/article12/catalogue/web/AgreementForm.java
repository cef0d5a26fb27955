package org.article12.catalogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Guidance;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An agreement of partners as it is typed.
 *
 * @param code of a new one
 * @param titles what it is called, by language
 * @param website the address of its Secretariat's site
 */
record AgreementForm(String code, List<@Valid TitleRow> titles, @AtMost(Written.MOST_OF_A_LINE) String website,
		String place, @AtMost(Written.MOST_OF_A_LINE) String source, String confirmed,
		@Filled(message = "{catalogue.why.missing}") @AtMost(Written.MOST) String why) implements EntryForm {

	AgreementForm(@Nullable String code, @Nullable List<@Nullable TitleRow> titles, @Nullable String website,
			@Nullable String place, @Nullable String source, @Nullable String confirmed, @Nullable String why) {
		this.code = Text.line(code);
		this.titles = TitleRow.all(titles);
		this.website = Text.line(website);
		this.place = Text.line(place);
		this.source = Text.line(source);
		this.confirmed = Text.line(confirmed);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** What is kept of an agreement. */
	static AgreementForm of(Map<String, String> fields, String why) {
		return new AgreementForm("", List.copyOf(TitleRow.of(fields)), fields.getOrDefault("website", ""),
				fields.getOrDefault("sort_order", ""), fields.getOrDefault("source", ""),
				fields.getOrDefault("confirmed", ""), why);
	}

	@Override
	public void checkOwn(Catalogue catalogue, Errors errors) {
		TitleRow.check(this.titles, errors);
		if (!this.website.isEmpty() && !Guidance.Link.isValid(this.website)) {
			errors.rejectValue("website", "catalogue.address.wrong");
		}
	}

	@Override
	public Map<String, String> own() {
		Map<String, String> fields = new LinkedHashMap<>(TitleRow.titles(this.titles));
		fields.put("website", this.website);
		return fields;
	}

	@Override
	public String column(String field) {
		return field.startsWith("titles[") ? TitleRow.column(field, this.titles) : EntryForm.super.column(field);
	}

}
