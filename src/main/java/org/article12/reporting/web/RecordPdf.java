package org.article12.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.article12.core.CurrentUser;
import org.article12.core.web.Formats;
import org.article12.reporting.domain.RecordSheet;
import org.article12.requests.RequestWords;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The record on paper, A4. Its styles and fonts come with the portal; whatever else a
 * document might name is not looked for, here or anywhere.
 */
@Component
class RecordPdf {

	private static final String STYLES = "record:styles";

	private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";

	private static final int PLAIN = 400;

	private static final int BOLD = 700;

	private final ITemplateEngine templates;

	private final RequestWords words;

	private final Formats formats;

	private final Clock clock;

	RecordPdf(ITemplateEngine templates, RequestWords words, Formats formats, Clock clock) {
		this.templates = templates;
		this.words = words;
		this.formats = formats;
		this.clock = clock;
	}

	byte[] of(RecordSheet sheet, CurrentUser reader) throws IOException {
		ByteArrayOutputStream paper = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(page(sheet, reader), null)
			.useUriResolver((_, uri) -> STYLES.equals(uri) ? uri : null)
			.useProtocolsStreamImplementation((_) -> new Resource("reporting/record.css"), "record")
			.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
			.useUnicodeBidiReorderer(new ICUBidiReorderer())
			.toStream(paper);
		font(builder, "DejaVuSans.ttf", PLAIN);
		font(builder, "DejaVuSans-Bold.ttf", BOLD);
		builder.run();
		return paper.toByteArray();
	}

	private static void font(PdfRendererBuilder builder, String file, int weight) {
		builder.useFont(() -> new Resource(FONTS + file).getStream(), "Record", weight, FontStyle.NORMAL, true);
	}

	private String page(RecordSheet sheet, CurrentUser reader) {
		Locale locale = LocaleContextHolder.getLocale();
		List<PartView> parts = sheet.parts()
			.stream()
			.map((part) -> new PartView(this.words.say("reporting.record.part." + part.name().name()),
					part.lines().stream().map(this::line).toList()))
			.toList();
		return this.templates.process("reporting/record",
				new Context(locale,
						Map.of("reference", sheet.reference(), "title", sheet.title(), "parts", parts, "made",
								this.words.say("reporting.record.made", this.formats.time(this.clock.instant()),
										reader.name(), reader.body()))));
	}

	private LineView line(RecordSheet.Line line) {
		String at = (line.at() != null) ? this.formats.time(line.at()) : "";
		return new LineView(at, line.who(), line.what(), line.words());
	}

	/** A part of the record: its heading and its lines. */
	public record PartView(String title, List<LineView> lines) {
	}

	/** A line of the record, ready to read. */
	public record LineView(String at, String who, String what, String words) {
	}

	private record Resource(String path) implements FSStream {

		@Override
		public InputStream getStream() {
			try {
				return new ClassPathResource(this.path).getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
