package org.article12.publicview.web;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.article12.parties.Region;
import org.article12.publicview.domain.PublishedSummary;
import org.article12.publicview.store.Summaries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Published summaries as rows of codes. */
@Component
class DataOfRequests {

	private static final JsonMapper JSON = new JsonMapper();

	/** The cells of a summary, one for each column. */
	List<@Nullable Object> cells(PublishedSummary summary) {
		Region region = summary.region();
		return Arrays.asList(summary.reference().value(), summary.party().value(),
				(region != null) ? region.name() : null, summary.year(), summary.stage().name(), summary.title(),
				summary.said(),
				summary.areas().stream().map((area) -> area.area().value()).collect(Collectors.joining(" ")),
				summary.centres().stream().map((centre) -> centre.value()).collect(Collectors.joining(" ")),
				summary.since());
	}

	/** Writes all of them as one JSON array, each as it is read. */
	void write(Summaries summaries, Writer out) {
		try (JsonGenerator json = JSON.createGenerator(out)) {
			json.writeStartArray();
			summaries.each((summary) -> write(summary, json));
			json.writeEndArray();
		}
	}

	private void write(PublishedSummary summary, JsonGenerator json) {
		json.writeStartObject();
		List<@Nullable Object> cells = cells(summary);
		for (Column column : Column.values()) {
			Object cell = cells.get(column.ordinal());
			json.writePOJOProperty(column.name().toLowerCase(Locale.ROOT),
					(cell instanceof Instant moment) ? moment.truncatedTo(ChronoUnit.SECONDS).toString() : cell);
		}
		json.writeEndObject();
	}

	/** The columns in their order. */
	enum Column {

		REFERENCE, PARTY, REGION, YEAR, STATUS, TITLE, SUMMARY, AREAS, CENTRES, CHANGED

	}

}
