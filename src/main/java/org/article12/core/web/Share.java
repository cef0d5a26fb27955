package org.article12.core.web;

import java.math.BigDecimal;

/**
 * A part of a whole, as a cell of a table.
 *
 * @param part from 0 to 1; spreadsheets show it as so many per cent
 */
public record Share(BigDecimal part) {

	/** As programs read it. */
	@Override
	public String toString() {
		return this.part.toPlainString();
	}

}
