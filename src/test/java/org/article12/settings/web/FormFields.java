package org.article12.settings.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** What the form of a page sends when nothing in it is changed. */
final class FormFields {

	private FormFields() {
	}

	static Map<String, List<String>> of(String page) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		FormElement form = (FormElement) Jsoup.parse(page, "http://localhost").selectFirst("main form");
		if (form == null) {
			throw new AssertionError("No form on " + page);
		}
		form.formData()
			.forEach((field) -> fields.computeIfAbsent(field.key(), (_) -> new ArrayList<>()).add(field.value()));
		return fields;
	}

}
