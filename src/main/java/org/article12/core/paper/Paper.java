package org.article12.core.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.web.PublicCaching;
import org.article12.core.web.Tables;
import org.article12.core.workshop.Workshop;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs from templates, A4, in the workshop. They are PDF/UA: tagged, with a title
 * and a language, so that a screen reader reads them as it reads a page. Styles and fonts
 * come with the portal; whatever else a document might name is not looked for, here or
 * anywhere.
 */
@Component
public class Paper {

	private static final String STYLES = "paper:styles";

	private final ITemplateEngine templates;

	private final ApplicationContext portal;

	private final Workshop workshop;

	private final PaperSettings settings;

	Paper(ITemplateEngine templates, ApplicationContext portal, Workshop workshop, PaperSettings settings) {
		this.portal = portal;
		this.templates = templates;
		this.workshop = workshop;
		this.settings = settings;
	}

	/**
	 * Makes a PDF.
	 * @param reader for whom it is made
	 * @param template a template that is well-formed XHTML and begins with the fragments
	 * of {@code paper/frame}
	 * @throws Refused when it would be too long
	 */
	public byte[] make(CurrentUser reader, String template, Map<String, Object> model) {
		Locale locale = ReaderLanguage.get();
		return this.workshop.make(reader, () -> {
			Context context = new Context(locale, model);
			context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
					new ThymeleafEvaluationContext(this.portal, null));
			String markup = this.templates.process(template, context);
			if (markup.length() > this.settings.atMost()) {
				throw new Refused(TooLong.PAPER_TOO_LONG);
			}
			return set(PaperPage.of(markup), locale);
		});
	}

	/**
	 * Answers a request with a PDF, whole: what failed in the middle must not look like
	 * one.
	 * @param name under which it is saved, without an ending
	 */
	public static void answer(HttpServletResponse response, String name, byte[] paper) throws IOException {
		Tables.head(response, "application/pdf", name + ".pdf");
		write(response, paper);
	}

	/** Answers with a paper for everybody, which others may keep as published pages. */
	public static void answerPublished(HttpServletResponse response, @Nullable CurrentUser user, String name,
			byte[] paper) throws IOException {
		Tables.head(response, "application/pdf", name + ".pdf");
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		write(response, paper);
	}

	private static void write(HttpServletResponse response, byte[] paper) throws IOException {
		response.setContentLength(paper.length);
		response.getOutputStream().write(paper);
	}

	/** Sets a page. */
	static byte[] set(PaperPage page, Locale locale) throws IOException {
		ByteArrayOutputStream paper = new ByteArrayOutputStream();
		try (PaperPictures pictures = new PaperPictures()) {
			builder(page, locale).useSVGDrawer(pictures).toStream(paper).run();
		}
		return page.fonts().contains(PaperFonts.ARABIC) ? CopiedText.asTyped(paper.toByteArray()) : paper.toByteArray();
	}

	private static PdfRendererBuilder builder(PaperPage page, Locale locale) {
		PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(page.document(), null)
			.usePdfUaAccessibility(true)
			.useUriResolver((_, uri) -> STYLES.equals(uri) ? uri : null)
			.useProtocolsStreamImplementation((_) -> new Styles(), "paper")
			.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
			.useUnicodeBidiReorderer(new ArabicLetters())
			.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale))
			.useUnicodeCharacterBreaker(new ICUBreakers.ICUCharacterBreaker(locale));
		page.fonts().forEach((font) -> font.addTo(builder));
		return builder;
	}

	/** The styles of everything on paper. */
	private record Styles() implements FSStream {

		@Override
		public InputStream getStream() {
			try {
				return new ClassPathResource("paper/paper.css").getInputStream();
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
