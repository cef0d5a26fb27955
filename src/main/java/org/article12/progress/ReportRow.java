package org.article12.progress;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

import org.article12.core.Multilingual;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param key what it is about
 * @param name what the register called it, as it was known; null where its code is put
 * into words by the portal
 * @param values one for each column, in the column's unit; null where there is nothing to
 * measure
 */
public record ReportRow(RowKey key, @Nullable Multilingual name, List<@Nullable BigDecimal> values) {

	public ReportRow {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

}
