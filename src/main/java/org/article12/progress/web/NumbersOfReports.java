package org.article12.progress.web;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.progress.Column;
import org.article12.progress.Progress;
import org.article12.progress.PublishedReports;
import org.article12.progress.ReportTable;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;

/**
 * Finds the number of a report that an address names, for whoever may read the report.
 */
@Component
class NumbersOfReports {

	private final Progress progress;

	private final PublishedReports published;

	private final ReportWords words;

	NumbersOfReports(Progress progress, PublishedReports published, ReportWords words) {
		this.progress = progress;
		this.published = published;
		this.words = words;
	}

	/**
	 * What is asked for; empty where there is no such number.
	 * @param counts whether a column of a table counts what is asked for
	 */
	Optional<NumberOfReport> read(@Nullable CurrentUser user, PeriodForm form, BindingResult errors,
			MultiValueMap<String, String> address, BiPredicate<TableCode, Column> counts) {
		Optional<ReportDates> dates = form.read(errors);
		Optional<TableCode> code = constant(TableCode.values(), address.getFirst("table"));
		Optional<Column> column = constant(Column.values(), address.getFirst("column"));
		String row = address.getFirst("row");
		if (dates.isEmpty()) {
			return Optional.empty();
		}
		if (this.published.find(dates.get().period(), dates.get().known(), null)
			.filter((one) -> !one.isWithdrawn())
			.isEmpty()) {
			AskedReports.requireSecretariat(user);
		}
		if (code.isEmpty() || column.isEmpty() || row == null || !counts.test(code.get(), column.get())) {
			return Optional.empty();
		}
		try {
			ReportTable table = this.progress.report(dates.get().period(), dates.get().known()).table(code.get());
			return table.row(row).map((found) -> new NumberOfReport(dates.get(), table, found, column.get()));
		}
		catch (Refused refused) {
			PeriodForm.refused(refused, this.words, errors);
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] values, @Nullable String name) {
		return Stream.of(values).filter((one) -> one.name().equals(name)).findFirst();
	}

	/**
	 * The number, ready to read.
	 * @param count how many things are behind it
	 */
	BehindView view(NumberOfReport number, int count) {
		Column column = number.column();
		ReportDates dates = number.dates();
		TableCode table = number.table().code();
		String row = number.row().key().code();
		String value = this.words.value(column, number.table().value(row, column));
		return new BehindView(
				this.words.say("progress.behind.what", this.words.heading(column), this.words.row(number.row()), value),
				this.words.table(table), this.words.explanation(column), this.words.explanation(table),
				this.words.dates(dates), count, dates.address(), dates.behind(table, row, column)
					.replace(RequestsBehindController.ADDRESS, RequestsBehindController.ADDRESS + ".csv"));
	}

}
