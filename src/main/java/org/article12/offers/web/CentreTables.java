package org.article12.offers.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.Link;
import org.article12.helpoffers.HelpInWords;
import org.article12.helpoffers.HelpInWords.Brief;
import org.article12.offers.Proposed;
import org.article12.offers.web.CentreTable.Cell;
import org.article12.offers.web.CentreTable.Column;
import org.article12.offers.web.CentreTable.Pick;
import org.article12.offers.web.CentreTable.Row;
import org.article12.routing.Audience;
import org.article12.routing.CentreFit;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.Decided;
import org.article12.routing.Decided.By;
import org.article12.routing.Gap;
import org.article12.routing.RoutingWords;
import org.springframework.stereotype.Component;

/** Puts all centres beside each other for an officer who chooses. */
@Component
class CentreTables {

	private final CentreCells cells;

	private final CentreLabels labels;

	private final CentreChoices choices;

	private final RoutingWords routing;

	private final OffersWords words;

	private final HelpInWords help;

	CentreTables(CentreCells cells, CentreLabels labels, CentreChoices choices, RoutingWords routing, OffersWords words,
			HelpInWords help) {
		this.cells = cells;
		this.labels = labels;
		this.choices = choices;
		this.routing = routing;
		this.words = words;
		this.help = help;
	}

	/** A table for each area, in which a centre is chosen for it. */
	CentreChoice forEachArea(Proposed proposed, CentreOrder order, Picks picks) {
		List<AreaCode> areas = proposed.answer().proposal().areas();
		List<CentreFit> fits = proposed.answer().fits();
		List<CentreTable> tables = areas.stream()
			.map((area) -> table(proposed, List.of(area), fits, order, (centre) -> picks.of(area, Optional.of(centre)),
					picks.of(area, Optional.empty()).stream().toList()))
			.toList();
		return this.choices.of(proposed, fits, tables);
	}

	/** One table, in which a centre is chosen whatever of the areas it is to take. */
	CentreChoice forAll(Proposed proposed, CentreOrder order, Function<CentreCode, Optional<Pick>> picks) {
		List<CentreFit> fits = proposed.answer().fits();
		return this.choices.of(proposed, fits,
				List.of(table(proposed, proposed.answer().proposal().areas(), fits, order, picks, List.of())));
	}

	private CentreTable table(Proposed proposed, List<AreaCode> areas, List<CentreFit> fits, CentreOrder order,
			Function<CentreCode, Optional<Pick>> picks, List<Pick> leave) {
		List<Decided> decided = proposed.answer()
			.decided()
			.stream()
			.filter((one) -> one.areas().stream().anyMatch(areas::contains))
			.toList();
		Set<CentreColumn> deciding = EnumSet.noneOf(CentreColumn.class);
		decided.forEach((one) -> deciding.addAll(deciding(one, areas, proposed)));
		List<CentreColumn> columns = CentreColumn.shown(deciding);
		CentreCells.Share share = Points.of(proposed.answer().rules().weights());
		List<Row> near = new ArrayList<>();
		List<Row> elsewhere = new ArrayList<>();
		fits.stream().sorted(order.comparator(proposed.answer().proposal(), areas)).forEach((fit) -> {
			Optional<Decided> own = decided.stream()
				.filter((one) -> one.centre().equals(fit.centre().code()))
				.findFirst();
			picks.apply(fit.centre().code())
				.ifPresent((pick) -> ((fit.round() > 0) ? near : elsewhere)
					.add(row(fit, pick, proposed, own, columns, areas, share)));
		});
		AreaCode area = areas.getFirst();
		boolean oneOfSeveral = areas.size() < proposed.answer().proposal().areas().size();
		boolean open = leave.isEmpty() || near.stream().noneMatch(Row::proposed)
				|| elsewhere.stream().anyMatch((row) -> row.pick().chosen());
		return new CentreTable("centres-" + area, oneOfSeveral ? this.routing.area(area) : "",
				leave.isEmpty() ? "" : gap(proposed, area), leave.isEmpty() ? List.of() : help(proposed, area),
				columns.stream().map((column) -> column(column, proposed, order)).toList(), near, elsewhere, open,
				leave);
	}

	/**
	 * What decided that a centre takes areas, as far as the table of these areas tells
	 * it.
	 */
	private static Set<CentreColumn> deciding(Decided decided, List<AreaCode> areas, Proposed proposed) {
		boolean alone = decided.by() instanceof By.OnlyOne(var _, var _, List<AreaCode> only)
				&& only.stream().noneMatch(areas::contains);
		return alone ? proposed.before(decided.centre(), areas)
			.map(CentreColumn::of)
			.orElseGet(() -> EnumSet.of(CentreColumn.TAKES)) : CentreColumn.deciding(decided.by());
	}

	private static Optional<Gap> found(Proposed proposed, AreaCode area) {
		return proposed.answer().proposal().gaps().stream().filter((gap) -> gap.area().equals(area)).findFirst();
	}

	/** What others offer where no centre can help. */
	private List<Brief> help(Proposed proposed, AreaCode area) {
		return found(proposed, area).isEmpty() ? List.of()
				: this.help.fitting(area, proposed.answer().proposal().party());
	}

	private String gap(Proposed proposed, AreaCode area) {
		return found(proposed, area).map(Gap::reason)
			.map((reason) -> this.routing.sentence(reason, Audience.OFFICER, ReaderLanguage.get()))
			.orElse("");
	}

	private Row row(CentreFit fit, Pick pick, Proposed proposed, Optional<Decided> decided, List<CentreColumn> columns,
			List<AreaCode> areas, CentreCells.Share share) {
		CentreCode code = fit.centre().code();
		Set<CentreColumn> deciding = decided.map((one) -> deciding(one, areas, proposed))
			.orElseGet(() -> EnumSet.noneOf(CentreColumn.class));
		boolean alternative = decided.isEmpty()
				&& areas.stream().anyMatch((area) -> code.equals(proposed.alternative().get(area)));
		return new Row(code.value(), this.labels.place(code), decided.isPresent(), alternative,
				decided.filter((one) -> one.by() instanceof By.Alphabet).isPresent(), pick,
				columns.stream()
					.map((column) -> new Cell(this.cells.lines(column, fit, areas, share), deciding.contains(column)))
					.toList());
	}

	private Column column(CentreColumn column, Proposed proposed, CentreOrder order) {
		CriteriaOrder criteria = CriteriaOrder.of(proposed.answer().rules().weights());
		List<String> steps = column.criteria()
			.stream()
			.flatMap((criterion) -> criteria.place(criterion).stream())
			.map((place) -> place.shared() ? this.words.say("offers.step.shared", place.step(), place.weight())
					: this.words.say("offers.step.own", place.step()))
			.distinct()
			.toList();
		String step = column.criteria().isEmpty() ? "" : steps.isEmpty() ? this.words.say("offers.step.none")
				: this.words.say("offers.step", steps.size(), String.join(this.words.say("offers.step.and"), steps));
		String head = this.words.say("offers.column." + column.name(),
				this.words.party(proposed.answer().need().party().code()));
		return new Column(new Link(order.by(column), head), step, order.sorted(column), column.isNumber());
	}

	/** What can be chosen. */
	@FunctionalInterface
	interface Picks {

		/**
		 * The choice of a centre for an area; empty where it cannot be asked for it.
		 * @param centre the centre; empty for the choice that leaves the area open
		 */
		Optional<Pick> of(AreaCode area, Optional<CentreCode> centre);

	}

}
