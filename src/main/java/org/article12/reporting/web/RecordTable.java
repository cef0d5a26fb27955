package org.article12.reporting.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.article12.core.web.TableFile;
import org.article12.core.web.Tables;
import org.article12.requests.RequestWords;

/** The record as a table, one event or fact a row. */
@Component
class RecordTable {

	private final RequestWords words;

	private final Tables tables;

	RecordTable(RequestWords words, Tables tables) {
		this.words = words;
		this.tables = tables;
	}

	/** Writes the record into a table. */
	void write(RecordSheet sheet, TableFile table) throws IOException {
		table
			.head(List.of(this.words.say("reporting.record.csv.reference"), this.words.say("reporting.record.csv.part"),
					this.words.say("reporting.record.csv.at", this.tables.zone()),
					this.words.say("reporting.record.csv.who"), this.words.say("reporting.record.csv.what"),
					this.words.say("reporting.record.csv.words"), this.words.say("reporting.record.csv.before")));
		for (RecordSheet.Part part : sheet.parts()) {
			String name = this.words.say("reporting.record.part." + part.name().name());
			for (RecordSheet.Line line : part.lines()) {
				table.row(Arrays.<@Nullable Object>asList(sheet.reference(), name, line.at(), line.who(), line.what(),
						line.words(), line.before()));
			}
		}
	}

}
