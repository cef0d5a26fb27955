package org.article12.words;

import java.util.List;

import org.article12.progress.Check;
import org.article12.progress.Column;
import org.article12.progress.Edition;
import org.article12.progress.RowKind;
import org.article12.progress.SectionCode;
import org.article12.progress.Step;
import org.article12.progress.TableCode;
import org.article12.progress.Unit;
import org.article12.requests.DeclineCode;
import org.article12.requests.UnservedCode;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of the report on progress. */
final class ProgressFamilies {

	private static final String[] FIELDS = { "section", "table", "row-key", "row", "column-key", "column", "value",
			"unit" };

	static final List<Family> ALL = List.of(of("progress.section.", SectionCode.class).ending("", ".words"),
			of("progress.table.", TableCode.class).ending("", ".short", ".words"),
			of("progress.column.", Column.class).ending("", ".words"),
			of("progress.unit.", Unit.class).ending("", ".words"), of("progress.rows.", RowKind.class),
			of("progress.check.kind.", Check.Kind.class), of("progress.step.", Step.class),
			of("progress.group.", new String[] { "LDC", "SIDS", "TRANSITION", "OTHER" }),
			of("progress.actor.", new String[] { "PARTY", "SECRETARIAT", "CENTRE" }),
			of("progress.criterion.", new String[] { "TIMELY", "APPROPRIATE", "COUNTRY_DRIVEN", "USABLE" }),
			of("progress.decline.", DeclineCode.class), of("progress.unserved.", UnservedCode.class),
			of("progress.edition.status.", Edition.Status.class), of("progress.csv.", FIELDS),
			of("progress.dictionary.field.", FIELDS),
			of("progress.dictionary.kind.", new String[] { "field", "section", "table", "column", "unit" }));

	private ProgressFamilies() {
	}

}
