package org.article12.requests.store;

import tools.jackson.databind.json.JsonMapper;

import org.article12.requests.Titles;
import org.jspecify.annotations.Nullable;

/** Keeps the titles of the day of a submission as JSON text. */
final class TitlesColumn {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private TitlesColumn() {
	}

	static String write(Titles titles) {
		return JSON.writeValueAsString(titles);
	}

	/** None for a submission from before they were kept. */
	static Titles read(@Nullable String column) {
		return (column != null) ? JSON.readValue(column, Titles.class) : Titles.NONE;
	}

}
