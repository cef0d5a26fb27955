package org.article12.activityreports.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.Chapter;
import org.article12.activityreports.Figure;
import org.article12.activityreports.ReportAct;
import org.article12.activityreports.ReportContent;
import org.article12.activityreports.ReportPeriod;
import org.article12.core.CentreCode;
import org.article12.core.CentreNames;
import org.article12.core.Words;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts centres' reports into words. */
@Component
class ActivityReportWords extends Words implements FieldLabels {

	private final CentreNames centres;

	private final Formats formats;

	ActivityReportWords(MessageSource messages, CentreNames centres, Formats formats) {
		super(messages);
		this.centres = centres;
		this.formats = formats;
	}

	/** What a report is called. */
	String title(CentreCode centre, ReportPeriod period) {
		return say("activityreports.report.title", this.centres.name(centre), years(period));
	}

	/** The two years. */
	String years(ReportPeriod period) {
		return say("activityreports.years", Integer.toString(period.firstYear()),
				Integer.toString(period.firstYear() + 1));
	}

	/** What a report says, ready to read. */
	ReportView view(ReportContent content) {
		return new ReportView(
				Stream.of(Figure.values())
					.map((figure) -> new ReportView.FigureLine(say("activityreports.figure." + figure),
							number(content.figures().get(figure)), number(content.counted().get(figure))))
					.toList(),
				Stream.of(Chapter.values())
					.map((chapter) -> new ReportView.ChapterPart(say("activityreports.chapter." + chapter),
							content.chapters().getOrDefault(chapter, "")))
					.toList(),
				this.formats.date(content.countedOn()));
	}

	private String number(@Nullable Integer figure) {
		return (figure != null) ? this.formats.number(figure) : "";
	}

	/** What was done with a report, the latest first. */
	List<ReportView.ActLine> acts(ActivityReport report) {
		return report.acts().reversed().stream().map((act) -> act(report, act)).toList();
	}

	private ReportView.ActLine act(ActivityReport report, ReportAct act) {
		int version = report.versions().indexOf(act) + 1;
		return new ReportView.ActLine(say("activityreports.act." + act.led(), act.byName(), version),
				this.formats.time(act.at()), act.words());
	}

	/** The answer to a form whose report has moved. */
	StaleForm stale(ActivityReport now, String address) {
		List<StaleForm.Change> changes = now.acts().isEmpty() ? List.of()
				: List.of(new StaleForm.Change(now.acts().getLast().byName(),
						this.formats.time(now.acts().getLast().at()),
						say("activityreports.status." + now.acts().getLast().led())));
		return new StaleForm(StaleForm.Why.MOVED, title(now.centre(), now.period()), address, changes);
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "figures.number" -> Optional.of(say("activityreports.figures"));
			case "chapters.words" -> Optional.of(say("activityreports.chapters"));
			default -> Optional.empty();
		};
	}

}
