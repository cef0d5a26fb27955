package org.article12.assignments.web;

import java.util.List;

import org.article12.assignments.Cost;
import org.article12.requests.domain.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A row of a form for what somebody pays, as it is typed.
 *
 * @param source who pays
 * @param amount how much, in US dollars
 */
public record CostRow(String source, String amount) {

	public CostRow(@Nullable String source, @Nullable String amount) {
		this.source = (source != null) ? source : "";
		this.amount = (amount != null) ? amount : "";
	}

	static CostRow of(Cost cost) {
		return new CostRow(cost.source(), Long.toString(cost.amount()));
	}

	boolean isBlank() {
		return this.source.isBlank() && this.amount.isBlank();
	}

	/** Says what is wrong with the rows that are not empty. */
	static void check(List<CostRow> rows, Errors errors) {
		for (int at = 0; at < rows.size(); at++) {
			CostRow row = rows.get(at);
			String path = "costs[" + at + "].";
			if (!row.isBlank() && row.source.isBlank()) {
				errors.rejectValue(path + "source", "assignments.cost.source.missing");
			}
			if (!row.isBlank() && Typed.amount(row.amount).isEmpty()) {
				errors.rejectValue(path + "amount", "assignments.cost.amount.missing");
			}
			Lengths.check(path + "source", row.source, Lengths.LINE, errors);
		}
	}

	/** The rows that are not empty, once nothing is wrong with them. */
	static List<Cost> costs(List<CostRow> rows) {
		return rows.stream()
			.filter((row) -> !row.isBlank())
			.map((row) -> new Cost(row.source.strip(), Typed.amount(row.amount).orElseThrow()))
			.toList();
	}

}
