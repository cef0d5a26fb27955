package org.article12.imports.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.ReaderLanguage;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet.Head;
import org.article12.imports.RegisterImports.Look;
import org.article12.imports.ReleaseOffers.Offered;
import org.article12.imports.domain.Brought;
import org.article12.imports.domain.OfferDecision;
import org.article12.imports.domain.OfferedLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a brought table ready to be looked at. */
@Component
class ImportViews {

	/** So many rows and faults stand on the page; the counts are of all. */
	static final int MOST_SHOWN = 200;

	private final MessageSource messages;

	ImportViews(MessageSource messages) {
		this.messages = messages;
	}

	LookView of(Look look) {
		Comparison comparison = look.comparison();
		Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
		Stream.of(Outcome.values()).forEach((outcome) -> counts.put(outcome, comparison.count(outcome)));
		List<ComparedRow> telling = comparison.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED)
			.toList();
		List<FaultLine> faults = comparison.faults().stream().limit(MOST_SHOWN).map(this::fault).toList();
		return new LookView(look.brought(), new ArrayList<>(look.table().found().entrySet()), look.table().unread(),
				look.table().heads(), counts, telling.stream().limit(MOST_SHOWN).toList(), telling.size(), faults,
				comparison.faults().size(), comparison.canBeApplied());
	}

	OfferView of(Offered offered) {
		Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
		offered.lines().forEach((line) -> counts.merge(line.outcome(), 1L, Long::sum));
		return new OfferView(counts,
				offered.lines()
					.stream()
					.limit(MOST_SHOWN)
					.map((line) -> new OfferLine(line, line.faults().stream().map(this::fault).toList()))
					.toList(),
				offered.lines().size(), offered.decisions());
	}

	private FaultLine fault(CellFault fault) {
		return new FaultLine(fault.line(), fault.column(), this.messages.getMessage(fault.why(), ReaderLanguage.get()));
	}

	/**
	 * What the page shows.
	 *
	 * @param found each column with the head under which it was found
	 * @param unread heads below which nobody reads
	 * @param heads the heads from the left, each with its column
	 * @param counts how many rows have each outcome
	 * @param rows what would be recorded, the first of it
	 * @param allRows how many rows would be recorded
	 * @param faults what is wrong, the first of it
	 * @param allFaults how much is wrong
	 * @param ready whether it can be recorded
	 */
	record LookView(Brought brought, List<Map.Entry<String, String>> found, List<String> unread, List<Head> heads,
			Map<Outcome, Long> counts, List<ComparedRow> rows, int allRows, List<FaultLine> faults, int allFaults,
			boolean ready) {

		/** How many entries would come new. */
		public long added() {
			return this.counts.getOrDefault(Outcome.NEW, 0L);
		}

		/** How many entries would be changed. */
		public long changed() {
			return this.counts.getOrDefault(Outcome.CHANGED, 0L);
		}

	}

	/**
	 * Something that is wrong.
	 *
	 * @param line on which, from 1
	 * @param column in which column; empty where it is the row
	 * @param words what, and what to do
	 */
	record FaultLine(long line, String column, String words) {
	}

	/**
	 * What the page of what a release ships shows.
	 *
	 * @param counts how many rows have each outcome
	 * @param lines the first of the rows
	 * @param allLines how many rows there are
	 * @param decisions what was decided before
	 */
	record OfferView(Map<Outcome, Long> counts, List<OfferLine> lines, int allLines, List<OfferDecision> decisions) {
	}

	/**
	 * A row that is offered.
	 *
	 * @param faults why it cannot be recorded
	 */
	record OfferLine(OfferedLine row, List<FaultLine> faults) {
	}

}
