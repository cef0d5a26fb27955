package org.article12.core.paper;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.article12.PortalTest;
import org.article12.core.picture.Figure;
import org.article12.core.picture.Label;
import org.article12.core.picture.Picture;
import org.article12.core.picture.Picture.Kind;
import org.article12.core.picture.Pictures;
import org.article12.core.picture.Series;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A picture is the same on paper as on the page, is read by programs as the words that
 * describe it, and stands the other way round where people read from right to left.
 */
@PortalTest
class PicturesOnPaperTests {

	@Autowired
	private Pictures pictures;

	@ParameterizedTest
	@EnumSource
	void aPictureIsDrawnAndDescribed(Kind kind) throws Exception {
		byte[] paper = set(kind, "ltr");
		assertThat(PdfUa.problems(paper)).isEmpty();
		assertThat(alternatives(paper)).contains("What was asked & when. Asked for <by> month");
		int[] columns = ink(paper);
		assertThat(IntStream.of(columns).sum()).isGreaterThan(500);
		int[] turned = ink(set(kind, "rtl"));
		assertThat(turned).isNotEqualTo(columns);
		assertThat(left(turned)).isNotEqualTo(left(columns));
	}

	@ParameterizedTest
	@EnumSource
	void aFileOfItsOwnIsWellFormed(Kind kind) {
		assertThat(this.pictures.file(picture(kind))).startsWith("<svg")
			.contains("viewBox=", "role=\"img\"", "<title id=\"p-title\">")
			.doesNotContain("style=", "th:");
		assertThat(PaperPage
			.of("<html><head><title>t</title></head><body>" + this.pictures.file(picture(kind)) + "</body></html>")
			.document()
			.getElementsByTagName("path")
			.getLength()).isGreaterThan(3);
	}

	private byte[] set(Kind kind, String direction) throws Exception {
		return Paper.set(PaperPage.of("""
				<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A title</title>
				<meta name="description" content="Pictures" /><link rel="stylesheet" href="paper:styles" /></head>
				<body><h1>Heading</h1><div dir="%s">%s</div></body></html>""".formatted(direction,
				this.pictures.file(picture(kind)))), Locale.UK);
	}

	private static Picture picture(Kind kind) {
		List<Label> labels = List.of(new Label("January"), new Label("طلب المساعدة"), new Label("March & April"));
		return new Picture("p", kind, "What was asked & when", "Asked for <by> month", "requests", "Month", labels,
				List.of(new Series("Asked", List.of(figure(1), figure(20), figure(7))),
						new Series("接受", List.of(figure(0), Figure.NONE, figure(4)))));
	}

	private static Figure figure(int value) {
		return new Figure(value, Integer.toString(value));
	}

	/** How much is drawn in each column of the first page beneath the heading. */
	private static int[] ink(byte[] paper) throws Exception {
		try (PDDocument document = Loader.loadPDF(paper)) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
			return IntStream.range(0, page.getWidth())
				.map((x) -> (int) IntStream.range(100, page.getHeight() - 60)
					.filter((y) -> (page.getRGB(x, y) & 0xffffff) != 0xffffff)
					.count())
				.toArray();
		}
	}

	private static int left(int[] columns) {
		return IntStream.range(0, columns.length / 2).map((at) -> columns[at]).sum();
	}

	private static List<String> alternatives(byte[] paper) throws Exception {
		try (PDDocument document = Loader.loadPDF(paper)) {
			return document.getDocument()
				.getXrefTable()
				.keySet()
				.stream()
				.map(document.getDocument()::getObjectFromPool)
				.filter((object) -> object.getObject() instanceof COSDictionary)
				.map((object) -> ((COSDictionary) object.getObject()).getString(COSName.ALT))
				.filter(Objects::nonNull)
				.toList();
		}
	}

}
