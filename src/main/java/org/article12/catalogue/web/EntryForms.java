package org.article12.catalogue.web;

import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;

/** The forms of the kinds of entries. */
final class EntryForms {

	private EntryForms() {
	}

	/** The form of what is kept of an entry, or stands in a row of a table. */
	static EntryForm of(CatalogueKind kind, Map<String, String> fields, String why) {
		return switch (kind) {
			case AREAS -> AreaForm.of(fields, why);
			case GUIDANCE -> GuidanceForm.of(fields, why);
			case POPS -> PopForm.of(fields, why);
			case AGREEMENTS -> AgreementForm.of(fields, why);
		};
	}

	/** Whether a new entry can have that code. */
	static boolean isCode(CatalogueKind kind, String code) {
		return (kind == CatalogueKind.AREAS) ? AreaCode.isValid(code) && code.length() <= 60
				: code.matches("[A-Z][A-Z0-9_]{0,59}");
	}

	/** The message that says so. */
	static String codeWrong(CatalogueKind kind) {
		return (kind == CatalogueKind.AREAS) ? "catalogue.code.area.wrong" : "catalogue.code.wrong";
	}

}
