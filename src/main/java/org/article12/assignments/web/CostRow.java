package org.article12.assignments.web;

import java.util.List;

import org.article12.assignments.Cost;
import org.article12.core.Written;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A row of a form for what somebody pays, as it is typed.
 *
 * @param source who pays
 * @param amount how much, in US dollars
 */
public record CostRow(@AtMost(Written.MOST_OF_A_LINE) String source, String amount) {

	public CostRow(@Nullable String source, @Nullable String amount) {
		this.source = Text.line(source);
		this.amount = Text.line(amount);
	}

	static CostRow of(Cost cost) {
		return new CostRow(cost.source(), Long.toString(cost.amount()));
	}

	boolean isBlank() {
		return Text.isBlank(this.source) && Text.isBlank(this.amount);
	}

	/** Says what is wrong with the rows that are not empty. */
	static void check(List<CostRow> rows, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		for (int at = 0; at < rows.size(); at++) {
			CostRow row = rows.get(at);
			String path = "costs[" + at + "].";
			if (!row.isBlank() && Text.isBlank(row.source)) {
				errors.rejectValue(path + "source", "assignments.cost.source.missing");
			}
			if (!row.isBlank() && Text.isBlank(row.amount)) {
				errors.rejectValue(path + "amount", "assignments.cost.amount.missing");
			}
			reader.dollars(path + "amount", row.amount);
		}
	}

	/** The rows that are not empty and whose amount can be read. */
	static List<Cost> costs(List<CostRow> rows) {
		return rows.stream()
			.filter((row) -> !row.isBlank())
			.flatMap((row) -> Numbers.dollars(row.amount)
				.meaning()
				.map((amount) -> new Cost(row.source, amount))
				.stream())
			.toList();
	}

}
