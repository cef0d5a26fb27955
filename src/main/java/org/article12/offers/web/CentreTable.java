package org.article12.offers.web;

import java.util.List;

import org.article12.core.web.Link;
import org.article12.helpoffers.HelpInWords.Brief;

/**
 * Centres beside each other, so that an officer sees why one is proposed and chooses in
 * its row ({@code templates/offers/centres.html}).
 *
 * @param id tells the tables of a page apart
 * @param title the area, where a page has several tables; else empty
 * @param gap why nobody who stands for the Party can take it; else empty
 * @param help where nobody can, the offers of help that fit
 * @param columns what is told of each centre
 * @param near the centres that stand for the Party
 * @param elsewhere the others that can be asked
 * @param open whether those are looked at first of all, because nobody else can help or
 * one of them is chosen
 * @param leave the choice that leaves the area open; empty where a centre has to be
 * chosen
 */
record CentreTable(String id, String title, String gap, List<Brief> help, List<Column> columns, List<Row> near,
		List<Row> elsewhere, boolean open, List<Pick> leave) {

	/**
	 * A column.
	 *
	 * @param sort leads to the same page, ordered by it
	 * @param step where it counts in the order of criteria, in words; empty where it does
	 * not count
	 * @param sorted {@code ascending} or {@code descending} where the rows are in its
	 * order; else empty
	 * @param number whether its cells are figures
	 */
	record Column(Link sort, String step, String sorted, boolean number) {
	}

	/**
	 * A centre.
	 *
	 * @param code its code
	 * @param place where it is
	 * @param proposed whether the rules propose it
	 * @param alternative whether it belongs to the alternative, and not to the proposal
	 * @param alphabet whether the order of the codes decided for it
	 * @param pick the choice of it
	 * @param cells what is told of it, one for each column
	 */
	record Row(String code, String place, boolean proposed, boolean alternative, boolean alphabet, Pick pick,
			List<Cell> cells) {
	}

	/**
	 * What is told of a centre in a column.
	 *
	 * @param lines one line, or several
	 * @param decides whether it is what decided
	 */
	record Cell(List<String> lines, boolean decides) {
	}

	/**
	 * A choice.
	 *
	 * @param id the id of its field
	 * @param name the name of its field
	 * @param value what is sent
	 * @param chosen whether it is chosen
	 */
	record Pick(String id, String name, String value, boolean chosen) {
	}

}
