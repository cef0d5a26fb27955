package org.article12.reporting.web;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.web.Option;
import org.article12.parties.Region;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.domain.WorkHistory;
import org.article12.reporting.domain.WorkMonth;
import org.article12.reporting.web.LoadView.Line;
import org.article12.reporting.web.LoadView.MonthLine;
import org.article12.reporting.web.LoadView.RegionLines;
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
				regions, line(this.words.say("reporting.load.all"), "", work.centres(), work),
				year.stream().map(this::month).toList(), this.picture.draw(year), months(history, month));
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

	private MonthLine month(WorkMonth month) {
		return new MonthLine(month.month().toString(), this.words.month(month.month()),
				this.words.number(month.total(CentreWork::offers)),
				this.words.number(month.total(CentreWork::accepted)), this.words.number(month.total(CentreWork::open)));
	}

	private List<Option> months(WorkHistory history, YearMonth shown) {
		YearMonth first = history.first().orElse(history.present());
		YearMonth earliest = first.isAfter(shown) ? shown : first;
		return Stream.iterate(history.present(), (month) -> !month.isBefore(earliest), (month) -> month.minusMonths(1))
			.limit(MOST_MONTHS)
			.map((month) -> new Option(month.toString(), this.words.month(month)))
			.toList();
	}

}
