package org.article12.offers.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.article12.offers.Proposed;
import org.article12.offers.web.CentreChoice.Cannot;
import org.article12.routing.CentreFit;
import org.article12.routing.DecidedWords;
import org.springframework.stereotype.Component;

/** Says what decided, and which centres cannot be asked. */
@Component
class CentreChoices {

	private final CentreCells cells;

	private final CentreLabels labels;

	private final DecidedWords decided;

	CentreChoices(CentreCells cells, CentreLabels labels, DecidedWords decided) {
		this.cells = cells;
		this.labels = labels;
		this.decided = decided;
	}

	/** What is said around the tables of a page. */
	CentreChoice of(Proposed proposed, List<CentreFit> fits, List<CentreTable> tables) {
		Set<String> asked = new HashSet<>();
		tables.forEach((table) -> {
			table.near().forEach((row) -> asked.add(row.code()));
			table.elsewhere().forEach((row) -> asked.add(row.code()));
		});
		List<Cannot> cannot = new ArrayList<>();
		List<Cannot> others = new ArrayList<>();
		fits.stream()
			.filter((fit) -> !asked.contains(fit.centre().code().value()))
			.forEach((fit) -> ((fit.round() > 0) ? cannot : others).add(cannot(fit)));
		return new CentreChoice(why(proposed), tables, cannot, others);
	}

	private List<String> why(Proposed proposed) {
		List<String> why = new ArrayList<>(this.decided.rounds(proposed.answer().proposal(), ReaderLanguage.get()));
		proposed.answer()
			.decided()
			.forEach((one) -> why
				.add(this.decided.sentence(one, proposed.answer().need().party(), ReaderLanguage.get())));
		return why;
	}

	private Cannot cannot(CentreFit fit) {
		CentreCode code = fit.centre().code();
		return new Cannot(code.value(), this.labels.place(code), this.cells.reason(fit));
	}

}
