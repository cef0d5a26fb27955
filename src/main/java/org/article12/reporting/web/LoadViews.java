package org.article12.reporting.web;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.picture.Picture;
import org.article12.core.web.Option;
import org.article12.parties.Region;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.domain.WorkHistory;
import org.article12.reporting.domain.WorkMonth;
import org.springframework.stereotype.Component;

/** Makes load and share of the centres ready to read. */
@Component
class LoadViews {

	/** More months than this are reached by the address alone. */
	private static final int MOST_MONTHS = 60;

	private final LoadWords words;

	private final LoadPicture picture;

	private final Centres centres;

	LoadViews(LoadWords words, LoadPicture picture, Centres centres) {
		this.words = words;
		this.picture = picture;
		this.centres = centres;
	}

	LoadView of(WorkHistory history, YearMonth month) {
		WorkMonth work = history.month(month);
		List<WorkMonth> year = history.yearUpTo(month);
		List<RegionLines> regions = Stream.of(Region.values())
			.map((region) -> work.centres().stream().filter((one) -> region(one) == region).toList())
			.filter((ofRegion) -> !ofRegion.isEmpty())
			.map((ofRegion) -> region(ofRegion, work))
			.toList();
		return new LoadView(month.toString(), this.words.month(month), month.equals(history.present()), work.isIdle(),
				regions, line(this.words.say("reporting.load.all"), "", work.centres(), work), this.picture.of(year),
				months(history, month));
	}

	private RegionLines region(List<CentreWork> ofRegion, WorkMonth work) {
		return new RegionLines(line(this.words.region(region(ofRegion.getFirst())), "", ofRegion, work),
				ofRegion.stream()
					.map((one) -> line(this.words.centre(one.centre()), one.centre().value(), List.of(one), work))
					.toList());
	}

	private Region region(CentreWork work) {
		return centre(work.centre()).region();
	}

	private Centre centre(CentreCode code) {
		return this.centres.find(code).orElseThrow();
	}

	private Line line(String name, String code, Collection<CentreWork> some, WorkMonth all) {
		int open = WorkMonth.total(some, CentreWork::open);
		List<Integer> declared = some.stream()
			.map((one) -> centre(one.centre()).capacity())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		int capacity = declared.stream().mapToInt(Integer::intValue).sum();
		// A sum says nothing as soon as one of the centres has no limit.
		boolean limited = declared.size() == some.size();
		return new Line(name, code, this.words.number(WorkMonth.total(some, CentreWork::offers)),
				this.words.number(WorkMonth.total(some, CentreWork::accepted)),
				this.words.number(WorkMonth.total(some, CentreWork::declined)),
				this.words.number(WorkMonth.total(some, CentreWork::unanswered)), this.words.number(open),
				limited ? this.words.number(capacity) : this.words.say("reporting.load.no-limit"),
				limited && open > capacity,
				this.words.share(WorkMonth.total(some, CentreWork::taken), all.total(CentreWork::taken)),
				this.words.share(WorkMonth.total(some, CentreWork::recent), all.total(CentreWork::recent)));
	}

	private List<Option> months(WorkHistory history, YearMonth shown) {
		YearMonth first = history.first().orElse(history.present());
		YearMonth earliest = first.isAfter(shown) ? shown : first;
		return Stream.iterate(history.present(), (month) -> !month.isBefore(earliest), (month) -> month.minusMonths(1))
			.limit(MOST_MONTHS)
			.map((month) -> new Option(month.toString(), this.words.month(month)))
			.toList();
	}

	/**
	 * Load and share of the centres in a month.
	 *
	 * @param value the month as the address has it
	 * @param name the month in words
	 * @param present whether it is not over yet
	 * @param idle whether nothing happened in it and nothing was in hand
	 * @param regions the centres by region, with the figures of each region
	 * @param all the figures of all centres
	 * @param picture twelve months up to this one
	 * @param months the months to choose from
	 */
	record LoadView(String value, String name, boolean present, boolean idle, List<RegionLines> regions, Line all,
			Picture picture, List<Option> months) {
	}

	/**
	 * The centres of a region.
	 *
	 * @param whole the region's own figures
	 * @param centres its centres
	 */
	record RegionLines(Line whole, List<Line> centres) {
	}

	/**
	 * The figures of a centre, a region or all.
	 *
	 * @param name of the centre or the region
	 * @param code the centre's code; empty for several centres
	 * @param offers offers made in the month
	 * @param accepted offers accepted in the month
	 * @param declined offers declined in the month
	 * @param unanswered offers that were not answered by their day, which was in the
	 * month
	 * @param open what was in hand at its end
	 * @param capacity what is declared, in words
	 * @param over whether more is in hand than declared
	 * @param all the share of everything ever accepted
	 * @param recent the share of recent work
	 */
	record Line(String name, String code, String offers, String accepted, String declined, String unanswered,
			String open, String capacity, boolean over, String all, String recent) {
	}

}
