package org.article12.catalogue.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.core.text.Numbers;
import org.article12.core.web.FieldReader;
import org.springframework.validation.Errors;

/** An entry of the catalogue, as it is typed or stands in a table. */
interface EntryForm {

	/**
	 * What tells a new entry from the others of its kind; empty for one that is there.
	 */
	String code();

	/** Its place in the catalogue. */
	String place();

	/** From where it is known. */
	String source();

	/** Whether somebody has confirmed it. */
	String confirmed();

	/** The reason, for the record. */
	String why();

	/** Says what is wrong with it beyond what each field must have by itself. */
	default void check(Catalogue catalogue, Errors errors) {
		new FieldReader(errors).count("place", place());
		checkOwn(catalogue, errors);
	}

	/** Says what is wrong with what its kind has. */
	void checkOwn(Catalogue catalogue, Errors errors);

	/** What was typed, once nothing is wrong with it. */
	default Map<String, String> toCommand() {
		Map<String, String> fields = new LinkedHashMap<>(own());
		fields.put(CatalogueEntry.PLACE, Numbers.count(place()).meaning().map(String::valueOf).orElse(""));
		fields.put("source", source());
		fields.put("confirmed", Boolean.toString(confirmed().equals("true")));
		return fields;
	}

	/** The same of what its kind has. */
	Map<String, String> own();

	/** The column of the register's table that a field stands in. */
	default String column(String field) {
		return field.equals("place") ? CatalogueEntry.PLACE : field;
	}

}
