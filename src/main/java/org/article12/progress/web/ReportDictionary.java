package org.article12.progress.web;

import java.io.IOException;
import java.util.List;

import org.article12.core.web.TableFile;
import org.article12.progress.Column;
import org.article12.progress.SectionCode;
import org.article12.progress.TableCode;
import org.article12.progress.Unit;
import org.springframework.stereotype.Component;

/**
 * The dictionary of the figures of reports: a row for each field of the file of figures,
 * and for each key that stands in it.
 */
@Component
class ReportDictionary {

	/** The fields of the file of figures, in their order. */
	static final List<String> FIELDS = List.of("section", "table", "row-key", "row", "column-key", "column", "value",
			"unit");

	private final ReportWords words;

	ReportDictionary(ReportWords words) {
		this.words = words;
	}

	void writeTo(TableFile file) throws IOException {
		file.head(List.of(this.words.say("progress.dictionary.kind"), this.words.say("progress.dictionary.key"),
				this.words.say("progress.dictionary.name"), this.words.say("progress.dictionary.meaning")));
		for (String field : FIELDS) {
			row(file, "field", field, this.words.field(field), this.words.say("progress.dictionary.field." + field));
		}
		for (SectionCode section : SectionCode.values()) {
			row(file, "section", section.name(), this.words.section(section), this.words.lead(section));
		}
		for (TableCode table : TableCode.values()) {
			row(file, "table", table.name(), this.words.table(table), this.words.explanation(table));
		}
		for (Column column : Column.values()) {
			row(file, "column", column.name(), this.words.column(column), this.words.explanation(column));
		}
		for (Unit unit : Unit.values()) {
			row(file, "unit", unit.name(), this.words.unit(unit), this.words.say("progress.unit." + unit + ".words"));
		}
	}

	private void row(TableFile file, String kind, String key, String name, String meaning) throws IOException {
		file.row(List.of(this.words.say("progress.dictionary.kind." + kind), key, name, meaning));
	}

}
