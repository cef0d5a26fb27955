package org.article12.core.paper;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.article12.TestOrder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is set on paper is read as it was typed, in every script, by eyes and by programs.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class PaperTests {

	private static final String ARABIC = "طلب المساعدة التقنية للقضاء على الملوثات العضوية الثابتة لا إله الإسلام";

	@ParameterizedTest
	@ValueSource(
			strings = { "Demande d’assistance : Ère d’essai, œuvre, « cœur » efficace office", "Ťažké ľudské żółć ğışİ",
					"Hỗ trợ kỹ thuật của Việt Nam", "Проверка связи; Ґанок, Ђурђевдан, Өвөрхангай үндэсний",
					"Τεχνική βοήθεια ώρες", ARABIC, "درخواست کمک فنی گچ پژ", "סיוע טכני",
					"请求技术援助：持久性有机污染物，立方米，方法、用户。饕餮", "技術援助の要請です", "기술 지원", "प्राविधिक सहायता क्षेत्र",
					"প্রযুক্তিগত সহায়তা", "தொழில்நுட்ப உதவி", "තාක්ෂණික ආධාර", "ความช่วยเหลือทางวิชาการ น้ำ",
					"ການຊ່ວຍເຫຼືອ", "ជំនួយបច្ចេកទេស", "နည်းပညာ အကူအညီ", "የቴክኒክ ድጋፍ", "Տեխնիկական աջակցություն",
					"ტექნიკური დახმარება", "ދިވެހި", "તકનીકી સહાય", "ਤਕਨੀਕੀ ਸਹਾਇਤਾ", "ತಾಂತ್ರಿಕ ನೆರವು",
					"സാങ്കേതിക സഹായം", "ବୈଷୟିକ ସହାୟତା", "సాంకేతిక సహాయం", "→ ✓ ≥ ½ m² CO₂ °C ‰ € ₣", "😀 👍 🌍 📄" })
	void textIsCopiedAsItWasTyped(String line) throws Exception {
		byte[] paper = set("<div class=\"typed\">%s</div>".formatted(line));
		assertThat(text(paper)).contains(line).doesNotContain("\ufffd");
		assertThat(PdfUa.problems(paper)).isEmpty();
	}

	@Test
	void aLineOfArabicStandsAtTheRightAndOneOfFrenchAtTheLeft() throws Exception {
		byte[] paper = set("<div class=\"typed\">%s\nDemande en français\n\n2026 عربي</div>".formatted("عربي"));
		assertThat(leftmost(paper, 'د', 'ع', 'ر')).isGreaterThan(400);
		assertThat(leftmost(paper, 'D')).isLessThan(70);
	}

	@Test
	void joinedFormsAreDrawn() {
		assertThat(new ArabicLetters().shapeText("لا")).isEqualTo(ArabicLetters.LAM + "\ufefb");
		assertThat(new ArabicLetters().shapeText("بيت")).isEqualTo("\ufe91\ufef4\ufe96");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uffff", "\ufffe", "\u0000", "\u0007", "\u009f", "\ud800", "\udc00", "\ue123", "\ufdd0",
			"\ud83f\udfff", "\udbff\udfff", "\ud834\udd1e", "\u0378" })
	void whatNoFontDrawsIsSeenToBeMissing(String character) throws Exception {
		byte[] paper = set("<p>%s</p>".formatted("before " + character + " after"));
		assertThat(text(paper)).contains("before \ufffd after");
		assertThat(PdfUa.problems(paper)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200b", "\u200d", "\ufe0f", "\u202e", "\u2066", "\u00ad", "\ufeff" })
	void whatIsNotToBeSeenLeavesNoMark(String character) throws Exception {
		byte[] paper = set("<p>%1$s</p><p><strong>%1$s</strong></p>".formatted("befo" + character + "re"));
		assertThat(text(paper).replaceAll("\\p{Cf}", "")).contains("before").doesNotContain("\ufffd");
		assertThat(PdfUa.problems(paper)).isEmpty();
	}

	@Test
	void timeGrowsWithTheTextAndNoFaster() throws Exception {
		for (String words : new String[] { "What help is needed here ", "طلب المساعدة ", "技术援助请求，", "a", "a/b" }) {
			String line = words.repeat(5000 / words.length());
			set(messages(line, 2));
			long few = nanos(messages(line, 5));
			long many = nanos(messages(line, 40));
			// Eight times as much; what grows with the square takes 64 times as long.
			assertThat(many).as(words).isLessThan(24 * few);
		}
	}

	@Test
	void oneLineOfManyCharactersTakesNoLongerThanManyOfFew() throws Exception {
		String words = "What help/is needed here ";
		set(messages(words.repeat(100), 2));
		long many = nanos(messages(words.repeat(100), 40));
		long one = nanos(messages(words.repeat(4000), 1));
		assertThat(one).isLessThan(5 * many + TimeUnit.SECONDS.toNanos(1));
	}

	private static String messages(String line, int count) {
		return Stream.generate(() -> "<div class=\"typed\">%s</div>".formatted(line))
			.limit(count)
			.reduce("", String::concat);
	}

	/** How long the processor is busy with it, whatever else it does. */
	private static long nanos(String body) throws Exception {
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		set(body);
		return thread.getCurrentThreadCpuTime() - start;
	}

	private static byte[] set(String body) throws Exception {
		return Paper.set(PaperPage.of("""
				<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A title</title>
				<meta name="description" content="%s" /><link rel="stylesheet" href="paper:styles" /></head>
				<body><h1>Heading</h1>%s<table class="facts"><tr><th scope="row">Label</th><td>Value</td></tr></table>
				<ul><li>One</li></ul></body></html>""".formatted(HtmlUtils.htmlEscape("What is told here"), body)),
				Locale.UK);
	}

	private static String text(byte[] paper) throws Exception {
		try (PDDocument document = Loader.loadPDF(paper)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	/** Where the leftmost of some letters stands, in points from the left. */
	private static float leftmost(byte[] paper, char... letters) throws Exception {
		float[] leftmost = { Float.MAX_VALUE };
		try (PDDocument document = Loader.loadPDF(paper)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition letter) {
					if (String.valueOf(letters).contains(letter.getUnicode())) {
						leftmost[0] = Math.min(leftmost[0], letter.getX());
					}
				}
			}.getText(document);
		}
		return leftmost[0];
	}

}
