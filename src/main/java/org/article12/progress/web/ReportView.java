package org.article12.progress.web;

import java.util.List;

import org.article12.core.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The report, ready to read.
 *
 * @param title what it is called
 * @param occasion for what it was made; empty where that is not said
 * @param dates its three dates in one line
 * @param sequence the number of the last entry that it was computed from
 * @param foreword what the Secretariat writes before it; empty for nothing
 * @param holds whether all its checks hold
 * @param empty whether there is no request in it
 * @param sections its sections
 */
public record ReportView(String title, String occasion, String dates, String sequence, List<String> foreword,
		boolean holds, boolean empty, List<SectionView> sections) {

	/**
	 * The tables that are folded, in their order: on paper they stand whole in an annex.
	 */
	public List<TableView> annex() {
		return this.sections.stream()
			.flatMap((section) -> section.tables().stream())
			.filter((table) -> table.fold() != null)
			.toList();
	}

	/**
	 * A section.
	 *
	 * @param id its anchor
	 * @param title its heading
	 * @param lead what it tells
	 * @param note what the Secretariat writes to it, by paragraphs
	 * @param tables its tables
	 * @param called how many tables follow the first, and which; empty where none does
	 */
	public record SectionView(String id, String title, String lead, List<String> note, List<TableView> tables,
			String called) {

		/** The tables after the first, which the page folds. */
		public List<TableView> further() {
			return this.tables.subList(1, this.tables.size());
		}

		/** Whether a check of those does not hold, so that they are not to be folded. */
		public boolean furtherBroken() {
			return further().stream().flatMap((table) -> table.checks().stream()).anyMatch((check) -> !check.holds());
		}

	}

	/**
	 * A table.
	 *
	 * @param id its anchor
	 * @param title what it is called
	 * @param words what is to be known of it
	 * @param rowHead what its rows are
	 * @param dense whether it has so many columns that they must be narrow
	 * @param columns its columns
	 * @param rows its rows
	 * @param total the row of totals; null where there is none
	 * @param fold what is shown of it at first; null where that is all
	 * @param picture the same numbers, or some of them, as a picture; null where there is
	 * none
	 * @param checks whether its numbers agree
	 */
	public record TableView(String id, String title, String words, String rowHead, boolean dense,
			List<ColumnView> columns, List<RowView> rows, @Nullable RowView total, @Nullable Fold fold,
			@Nullable Picture picture, List<CheckView> checks) {

		/** The checks that are read at once: balances, and what does not hold. */
		public List<CheckView> foremost() {
			return this.checks.stream().filter((check) -> check.balance() || !check.holds()).toList();
		}

		/** The others; they hold. */
		public List<CheckView> further() {
			return this.checks.stream().filter((check) -> check.holds() && !check.balance()).toList();
		}

	}

	/**
	 * What is shown of a long table at first.
	 *
	 * @param column the name of the column by which its rows are chosen
	 * @param first the rows that have most there, the largest first
	 * @param counted the rows in which anything was counted, in the table's order
	 * @param others the names of all other rows in one line; empty where there are none
	 */
	public record Fold(String column, List<RowView> first, List<RowView> counted, String others) {
	}

	/**
	 * A column.
	 *
	 * @param name what it is called
	 * @param heading the same with its unit
	 * @param words what it counts
	 */
	public record ColumnView(String name, String heading, String words) {
	}

	/** A row: what it is about, and its numbers. */
	public record RowView(String name, List<CellView> cells) {
	}

	/**
	 * A number.
	 *
	 * @param words the number; empty where there is nothing to measure
	 * @param to the address of what is behind it; null where there is nothing
	 */
	public record CellView(String words, @Nullable String to) {
	}

	/**
	 * A check.
	 *
	 * @param words what it says
	 * @param balance whether it says that what came and what went make what is left
	 * @param holds whether it holds
	 * @param rows for which rows it does not
	 */
	public record CheckView(String words, boolean balance, boolean holds, String rows) {
	}

}
