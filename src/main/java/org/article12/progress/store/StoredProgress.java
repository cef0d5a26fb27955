package org.article12.progress.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.core.CalendarSettings;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.workshop.Workshop;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.OffersOfHelp;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Life;
import org.article12.lives.Lives;
import org.article12.parties.Party;
import org.article12.progress.Column;
import org.article12.progress.Period;
import org.article12.progress.Progress;
import org.article12.progress.ProgressRefusal;
import org.article12.progress.ProgressReport;
import org.article12.progress.TableCode;
import org.article12.progress.domain.References;
import org.article12.progress.domain.ReportBuilder;
import org.article12.progress.domain.Uncovered;
import org.article12.requests.RequestReference;
import org.article12.routing.Coverage;
import org.article12.routing.Coverages;
import org.springframework.stereotype.Component;

/**
 * Computes reports in the workshop, a few at a time whoever asks, and keeps the last
 * ones. Lives are told while they are read: a report never holds them all.
 */
@Component
class StoredProgress implements Progress {

	/**
	 * Reports are some hundred kilobytes each, lists of references up to some megabytes.
	 */
	private static final int REPORTS_KEPT = 20;

	private static final int LISTS_KEPT = 10;

	private final Lives lives;

	private final Coverages coverages;

	private final OffersOfHelp offers;

	private final Workshop workshop;

	private final WorkingDays today;

	private final CalendarSettings calendar;

	private final Clock clock;

	private final Shelf<Asked, ProgressReport> reports = new Shelf<>(REPORTS_KEPT);

	private final Shelf<Number, List<RequestReference>> lists = new Shelf<>(LISTS_KEPT);

	private final Shelf<Number, List<OfferOfHelp>> listsOfOffers = new Shelf<>(LISTS_KEPT);

	StoredProgress(Lives lives, Coverages coverages, OffersOfHelp offers, Workshop workshop, WorkingDays today,
			CalendarSettings calendar, Clock clock) {
		this.lives = lives;
		this.coverages = coverages;
		this.offers = offers;
		this.workshop = workshop;
		this.today = today;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public CutOff cutOff(LocalDate known) {
		if (known.isAfter(this.today.today())) {
			throw new Refused(ProgressRefusal.KNOWN_IN_FUTURE, known);
		}
		CutOff cutOff = this.lives.cutOff(known);
		if (!cutOff.hasEntries()) {
			LocalDate first = this.lives.firstKnown().orElseThrow(() -> new Refused(ProgressRefusal.NOTHING_ON_RECORD));
			throw new Refused(ProgressRefusal.KNOWN_BEFORE_FIRST_ENTRY, known, first);
		}
		return cutOff;
	}

	@Override
	public ProgressReport report(Period period, LocalDate known) {
		require(period);
		return report(period, cutOff(known));
	}

	@Override
	public ProgressReport report(Period period, CutOff cutOff) {
		require(period);
		return this.reports.get(new Asked(period, cutOff),
				() -> this.workshop.makeFor(Progress.class, () -> compute(period, cutOff)));
	}

	private void require(Period period) {
		if (period.to().isBefore(period.from())) {
			throw new Refused(ProgressRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS, period.from(), period.to());
		}
		if (period.from().isAfter(this.today.today())) {
			throw new Refused(ProgressRefusal.PERIOD_IN_FUTURE, period.from());
		}
	}

	private ProgressReport compute(Period period, CutOff cutOff) {
		KnownRegisters registers = this.lives.registers(cutOff);
		ReportBuilder builder = counted(period, cutOff, registers);
		builder.count(uncovered(period.to(), registers));
		builder.offered(this.offers.asKnown(cutOff.before()).stream().map(OfferOfHelp::help).toList());
		return builder.report(cutOff, (ids) -> this.lives.activities(ids, cutOff));
	}

	private ReportBuilder counted(Period period, CutOff cutOff, KnownRegisters registers) {
		ReportBuilder builder = new ReportBuilder(period, registers, this.calendar.zone(), days(registers));
		tell(period, cutOff, builder::count);
		return builder;
	}

	private void tell(Period period, CutOff cutOff, Consumer<Life> to) {
		ZoneId zone = this.calendar.zone();
		this.lives.eachOpen(cutOff, period.from().atStartOfDay(zone).toInstant(),
				period.to().plusDays(1).atStartOfDay(zone).toInstant(), to);
	}

	private WorkingDays days(KnownRegisters registers) {
		return new WorkingDays(this.calendar, registers::calendar, this.clock);
	}

	private List<Uncovered> uncovered(LocalDate day, KnownRegisters registers) {
		List<Party> parties = List.copyOf(registers.everyDay().on(day).values());
		List<AreaCode> areas = registers.areas().stream().filter(Area::selectable).map(Area::code).toList();
		List<Uncovered> uncovered = new ArrayList<>();
		Coverage coverage = this.coverages.on(day, registers.centres(), parties, areas);
		coverage.rows().forEach((row) -> {
			Party party = registers.everyDay().on(row.party(), day).orElseThrow();
			for (int place = 0; place < areas.size(); place++) {
				if (row.cells().get(place).isEmpty()) {
					uncovered.add(new Uncovered(areas.get(place), party.region(), row.party()));
				}
			}
		});
		return uncovered;
	}

	@Override
	public List<RequestReference> requestsBehind(Period period, CutOff cutOff, TableCode table, String row,
			Column column) {
		require(period);
		if (!table.countsRequests(column)) {
			return List.of();
		}
		return this.lists.get(new Number(period, cutOff, table, row, column.counting()),
				() -> this.workshop.makeFor(Progress.class, () -> {
					KnownRegisters registers = this.lives.registers(cutOff);
					References references = new References(period, registers, this.calendar.zone(), days(registers),
							table, row, column);
					tell(period, cutOff, references::look);
					return references.found();
				}));
	}

	@Override
	public List<OfferOfHelp> offersBehind(Period period, CutOff cutOff, TableCode table, String row, Column column) {
		require(period);
		if (!table.countsOffers(column)) {
			return List.of();
		}
		return this.listsOfOffers.get(new Number(period, cutOff, table, row, column),
				() -> this.workshop.makeFor(Progress.class, () -> counted(period, cutOff, this.lives.registers(cutOff))
					.behind(this.offers.asKnown(cutOff.before()), table, row, column)));
	}

	/** A report that somebody asked for. */
	private record Asked(Period period, CutOff cutOff) {
	}

	/** A number of which somebody asked what is behind it. */
	private record Number(Period period, CutOff cutOff, TableCode table, String row, Column column) {
	}

}
