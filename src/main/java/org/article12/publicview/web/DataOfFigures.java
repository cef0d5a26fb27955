package org.article12.publicview.web;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.article12.publicview.domain.Counted.Cut;
import org.article12.publicview.domain.PublicFigures;
import org.article12.publicview.domain.PublicFigures.Line;
import org.article12.requests.PublicStage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The public figures, a row for each line of each cut, the first for all. */
@Component
class DataOfFigures {

	private static final JsonMapper JSON = new JsonMapper();

	private final SummaryWords words;

	DataOfFigures(SummaryWords words) {
		this.words = words;
	}

	/** The rows in their order. */
	List<Row> rows(PublicFigures figures) {
		return Stream.concat(Stream.of(row("ALL", "", "", figures.total())),
				Stream.of(Cut.values())
					.flatMap((cut) -> figures.lines()
						.getOrDefault(cut, List.of())
						.stream()
						.map((line) -> row(cut.name(), line.key(), this.words.line(cut, line), line))))
			.toList();
	}

	private static Row row(String cut, String key, String name, Line line) {
		return new Row(
				List.of(cut, key, name, line.requests(), line.at(PublicStage.RECEIVED), line.at(PublicStage.HELPED),
						line.at(PublicStage.DELIVERED), line.at(PublicStage.ENDED), line.parties(), line.people()));
	}

	/** Writes them as one JSON array. */
	void write(PublicFigures figures, Writer out) {
		List<ObjectNode> rows = rows(figures).stream().map((row) -> {
			ObjectNode object = JSON.createObjectNode();
			for (Column column : Column.values()) {
				object.set(column.name().toLowerCase(Locale.ROOT), JSON.valueToTree(row.cells().get(column.ordinal())));
			}
			return object;
		}).toList();
		JSON.writeValue(out, rows);
	}

	/** The columns in their order. */
	enum Column {

		CUT, KEY, NAME, REQUESTS, RECEIVED, HELPED, DELIVERED, ENDED, PARTIES, PEOPLE

	}

	/** A row; a cell for each column. */
	record Row(List<Object> cells) {
	}

}
