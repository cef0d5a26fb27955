package org.article12.words;

import java.util.List;

import org.article12.reporting.web.RecordSheet;

/** The families of message keys of reports. */
final class ReportingFamilies {

	static final List<MessageFamilies.Family> ALL = List.of(
			MessageFamilies.of("reporting.help.", new String[] { "ACCEPTED", "REPORTED", "CONFIRMED" }),
			MessageFamilies.of("reporting.load.column.", "reporting.web.LoadPicture$Column"),
			MessageFamilies.of("reporting.record.part.", RecordSheet.Name.class));

	private ReportingFamilies() {
	}

}
