package org.article12.core.web.pieces;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is packed in pieces is unpacked as one page. */
class AssembledPageTests {

	@Test
	void piecesStandWhereTheTemplatePutThem() throws IOException {
		AssembledPage page = new AssembledPage();
		page.writer().write("<body>");
		page.writer().write(page.placeOf(new Piece("<nav>الطلبات</nav>")));
		page.writer().write("token 1");
		String main = "<main>" + "废物".repeat(3000) + "</main>";
		page.writer().write(page.placeOf(new Piece(main)));
		page.writer().write("</body>");
		assertThat(plain(page)).isEqualTo("<body><nav>الطلبات</nav>token 1" + main + "</body>");
		assertThat(unpacked(page)).isEqualTo(plain(page));
	}

	@Test
	void whatPeopleWriteIsNeverTakenForAPlace() throws IOException {
		AssembledPage page = new AssembledPage();
		page.placeOf(new Piece("secret"));
		page.writer().write("\u00000:0; \u0000:0;");
		assertThat(plain(page)).isEqualTo("\u00000:0; \u0000:0;");
	}

	@Test
	void anyPageIsUnpackedAsItWasMade() throws IOException {
		Random random = new Random(12);
		for (int round = 0; round < 500; round++) {
			AssembledPage page = new AssembledPage();
			StringBuilder meant = new StringBuilder();
			for (int part = random.nextInt(12); part > 0; part--) {
				String text = text(random);
				meant.append(text);
				page.writer().write(random.nextBoolean() ? text : page.placeOf(new Piece(text)));
			}
			assertThat(plain(page)).isEqualTo(meant.toString());
			assertThat(unpacked(page)).isEqualTo(meant.toString());
		}
	}

	/** The same piece stands in many pages, before and after other ones. */
	@Test
	void aPieceIsPackedOnce() {
		Piece piece = new Piece("<li>SEN-2026-0001</li>".repeat(500));
		assertThat(piece.packed()).isSameAs(piece.packed());
		assertThat(piece.packed().deflated()).hasSizeLessThan(piece.packed().plain().length / 20);
	}

	/** As many rows of a list, each a piece. */
	@Test
	void manyShortPiecesTakeNoMoreBytesThanOneText() throws IOException {
		AssembledPage pieces = new AssembledPage();
		AssembledPage text = new AssembledPage();
		for (int row = 0; row < 100; row++) {
			String html = "<tr><th scope=\"row\"><a href=\"/triage/SEN-2026-%04d\">SEN-2026-%04d</a></th><td>%d</td></tr>"
				.formatted(row, row, row * 31 % 17);
			pieces.writer().write(pieces.placeOf(new Piece(html)));
			text.writer().write(html);
		}
		assertThat(packed(pieces)).hasSameSizeAs(packed(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-                         | false
			gzip                      | true
			GZIP                      | true
			br, gzip;q=0.5, deflate   | true
			br                        | false
			gzip;q=0                  | false
			gzip; q=0.000             | false
			identity, xgzip           | false
			*                         | false
			""")
	void aBrowserIsSentWhatItTakes(String accepted, boolean packed) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		if (accepted != null) {
			request.addHeader("Accept-Encoding", accepted);
		}
		assertThat(AssembledView.takesPacked(request)).isEqualTo(packed);
	}

	private static String text(Random random) {
		String some = random.ints(random.nextInt(40), 1, 0x2fff)
			.filter(Character::isDefined)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return some.repeat(random.nextInt(1, 400));
	}

	private static String plain(AssembledPage page) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		AssembledPage.send(page.parts(), bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static byte[] packed(AssembledPage page) {
		Packing.Packed packed = Packing.page(page.parts());
		return packed.page().with(packed.texts());
	}

	private static String unpacked(AssembledPage page) throws IOException {
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed(page)))) {
			return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
