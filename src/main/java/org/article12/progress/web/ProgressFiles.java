package org.article12.progress.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

import org.article12.core.CalendarSettings;
import org.article12.core.CurrentUser;
import org.article12.core.paper.Paper;
import org.article12.core.web.CsvFile;
import org.article12.core.web.XlsxFile;
import org.article12.core.workshop.Workshop;
import org.article12.progress.Edition;
import org.article12.progress.ProgressReport;
import org.article12.progress.Publication;
import org.article12.progress.PublicationFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The report in every form, whole. The same report gives the same figures, and the same
 * words in the same language, whoever asks and whenever.
 */
@Component
class ProgressFiles {

	private final ReportViews views;

	private final ReportTables tables;

	private final ReportWords words;

	private final ReportMarkup markup;

	private final Paper paper;

	private final Workshop workshop;

	private final CalendarSettings calendar;

	ProgressFiles(ReportViews views, ReportTables tables, ReportWords words, ReportMarkup markup, Paper paper,
			Workshop workshop, CalendarSettings calendar) {
		this.views = views;
		this.tables = tables;
		this.words = words;
		this.markup = markup;
		this.paper = paper;
		this.workshop = workshop;
		this.calendar = calendar;
	}

	/** All forms, to be published. */
	Publication publication(ProgressReport report, Edition edition, CurrentUser reader) {
		Map<PublicationFile, byte[]> files = new EnumMap<>(PublicationFile.class);
		for (PublicationFile file : PublicationFile.values()) {
			files.put(file, make(file, report, edition, false, reader));
		}
		return new Publication(edition.version(), report.cutOff().sequence(), files);
	}

	/** One form of what is not published. */
	byte[] draft(PublicationFile file, ProgressReport report, @Nullable Edition edition, CurrentUser reader) {
		return make(file, report, edition, true, reader);
	}

	private byte[] make(PublicationFile file, ProgressReport report, @Nullable Edition edition, boolean draft,
			CurrentUser reader) {
		return switch (file) {
			case PAGE -> this.workshop.make(reader,
					() -> this.markup.of(this.views.of(report, edition)).getBytes(StandardCharsets.UTF_8));
			case PDF -> paper(report, edition, draft, reader);
			case XLSX -> this.workshop.make(reader, () -> workbook(report));
			case CSV -> csv(report);
		};
	}

	private byte[] paper(ProgressReport report, @Nullable Edition edition, boolean draft, CurrentUser reader) {
		ReportView view = this.views.of(report, edition);
		return this.paper.make(reader, "progress/paper",
				Map.of("report", view, "made", this.words.say("progress.made", view.sequence()), "draft", draft));
	}

	private byte[] workbook(ProgressReport report) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XlsxFile book = new XlsxFile(out, zone())) {
			this.tables.writeBook(report, book);
		}
		return out.toByteArray();
	}

	private byte[] csv(ProgressReport report) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (CsvFile file = new CsvFile(new OutputStreamWriter(out, StandardCharsets.UTF_8), zone())) {
			this.tables.writeFigures(report, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private ZoneId zone() {
		return this.calendar.zone();
	}

}
