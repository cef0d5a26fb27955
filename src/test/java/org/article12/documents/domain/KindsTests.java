package org.article12.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.OtherKind;
import org.article12.documents.Samples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A file's content says what it is, whatever its name says. */
class KindsTests {

	private final Kinds kinds = new Kinds();

	@Test
	void officeFilesAreToldByWhatLiesInThem() throws IOException {
		assertThat(kind(Samples.docx())).isEqualTo(Kind.DOCX);
		assertThat(kind(Samples.xlsx())).isEqualTo(Kind.XLSX);
		assertThat(kind(Samples.pptx())).isEqualTo(Kind.PPTX);
		assertThat(kind(Samples.openDocument("text"))).isEqualTo(Kind.ODT);
		assertThat(kind(Samples.openDocument("spreadsheet"))).isEqualTo(Kind.ODS);
		assertThat(kind(Samples.openDocument("presentation"))).isEqualTo(Kind.ODP);
		assertThat(kind(Samples.oldOffice("WordDocument", "1Table"))).isEqualTo(Kind.DOC);
		assertThat(kind(Samples.oldOffice("Workbook"))).isEqualTo(Kind.XLS);
		assertThat(kind(Samples.oldOffice("PowerPoint Document"))).isEqualTo(Kind.PPT);
	}

	@Test
	void documentsAndImagesAreToldByHowTheyBegin() throws IOException {
		assertThat(kind(Samples.pdf())).isEqualTo(Kind.PDF);
		assertThat(kind(hex("89504e470d0a1a0a0000000d49484452"))).isEqualTo(Kind.PNG);
		assertThat(kind(hex("ffd8ffe000104a46494600010100"))).isEqualTo(Kind.JPEG);
		assertThat(kind(text("GIF89a......"))).isEqualTo(Kind.GIF);
		assertThat(kind(hex("52494646240000005745425056503820"))).isEqualTo(Kind.WEBP);
		assertThat(kind(hex("49492a0008000000"))).isEqualTo(Kind.TIFF);
		assertThat(kind(hex("4d4d002a00000008"))).isEqualTo(Kind.TIFF);
	}

	@Test
	void tablesAsTextAreTakenInTheFormsInWhichProgramsWriteThem() throws IOException {
		assertThat(kind(text("site,stock\nDakar,12\nThiès,7\n"))).isEqualTo(Kind.CSV);
		assertThat(kind(bytes("site;stock\r\nThiès;7,5\r\n", Charset.forName("windows-1252")))).isEqualTo(Kind.CSV);
		assertThat(kind(bytes("été;février\r\nîle;é\r\n", Charset.forName("windows-1252")))).isEqualTo(Kind.CSV);
		assertThat(kind(text("\ufeffsite;stock\nDakar;12\n"))).isEqualTo(Kind.CSV);
		assertThat(kind(bytes("\ufeffsite\tstock\nDakar\t12\n", StandardCharsets.UTF_16LE))).isEqualTo(Kind.CSV);
		assertThat(kind(text("Inventory of 2026\n\nsite,stock,remark\nDakar,12,\"two\nlines\"\nThiès,7,\n")))
			.isEqualTo(Kind.CSV);
	}

	@Test
	void whatIsNoneOfTheseIsRefused() {
		assertRefused(text("A letter, in plain text.\nIt is not a table.\n"), Reason.KIND);
		assertRefused(text("<html><body>1,2\n3,4\n</body></html>"), Reason.KIND);
		assertRefused(text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
				Reason.KIND);
		assertRefused(text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), Reason.KIND);
		assertRefused(text("#!/bin/sh\necho 1,2\necho 3,4\n"), Reason.KIND);
		assertRefused(hex("4d5a90000300000004000000ffff0000"), Reason.KIND);
		assertRefused(hex("7f454c4602010100"), Reason.KIND);
		assertRefused(Samples.zip("readme.txt", "A plain archive"), Reason.KIND);
		assertRefused(Samples.zip("META-INF/MANIFEST.MF", "Main-Class: A", "A.class", "x"), Reason.KIND);
		assertRefused(Samples.oldOffice("__properties_version1.0"), Reason.KIND);
		assertRefused(hex("d0cf11e0a1b11ae1000000"), Reason.KIND);
		assertRefused(hex("504b0304140000000800"), Reason.KIND);
		assertRefused(new byte[5000], Reason.KIND);
	}

	@Test
	void officeFilesWithProgramsAndLockedOnesAreRefused() {
		assertRefused(Samples.docm(), Reason.MACROS);
		assertRefused(Samples.disguisedDocm(), Reason.MACROS);
		assertRefused(Samples.oldOffice("WordDocument", "Macros"), Reason.MACROS);
		assertRefused(Samples.oldOffice("Workbook", "_VBA_PROJECT_CUR"), Reason.MACROS);
		assertRefused(Samples.zip("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "",
				"Basic/Standard/Module1.xml", "program"), Reason.MACROS);
		assertRefused(Samples.oldOffice("EncryptionInfo", "EncryptedPackage"), Reason.LOCKED);
		assertRefused(Samples.lockedOpenDocument(), Reason.LOCKED);
	}

	@Test
	void whatIsRefusedIsCalledWhatItIs() {
		assertFound(hex("000000186674797068656963000000006d69663168656963"), OtherKind.HEIC);
		assertFound(hex("4d5a90000300000004000000ffff0000"), OtherKind.PROGRAM);
		assertFound(hex("7f454c46020101000000000000000000"), OtherKind.PROGRAM);
		assertFound(hex("4c0000000114020000000000c000000000000046"), OtherKind.SHORTCUT);
		assertFound(text("[InternetShortcut]\nURL=http://127.0.0.1/\n"), OtherKind.SHORTCUT);
		assertFound(text("<html><body>Plan</body></html>"), OtherKind.WEB_PAGE);
		assertFound(text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), OtherKind.SVG);
		assertFound(text("#!/bin/sh\necho 1,2\n"), OtherKind.SCRIPT);
		assertFound(text("{\\rtf1\\ansi A letter}"), OtherKind.RTF);
		assertFound(text("A letter, in plain text.\nIt is not a table.\n"), OtherKind.TEXT);
		assertFound(text("From: ana@example.org\nTo: awa@example.org\nSubject: Plan\nMIME-Version: 1.0\n\nHello"),
				OtherKind.MAIL);
		assertFound(Samples.zip("readme.txt", "A plain archive"), OtherKind.ARCHIVE);
		assertFound(hex("377abcaf271c0004"), OtherKind.ARCHIVE);
		assertFound(hex("526172211a0701003392b5e5"), OtherKind.ARCHIVE);
		assertFound(Samples.zip("META-INF/MANIFEST.MF", "Main-Class: A", "A.class", "x"), OtherKind.PROGRAM);
		assertFound(Samples.zip("Index/Document.iwa", "x", "preview.jpg", "x"), OtherKind.APPLE_OFFICE);
		assertFound(Samples.zip("mimetype", "application/epub+zip", "META-INF/container.xml", "x"), OtherKind.BOOK);
		assertFound(Samples.oldOffice("__properties_version1.0"), OtherKind.MAIL);
		assertFound(hex("49443303000000000000fffb9064"), OtherKind.AUDIO);
		assertFound(hex("0000001c667479706d703432000000006d703432"), OtherKind.VIDEO);
		assertFound(hex("424d4600000000000000360000002800000002000000020000000100180000000000"), OtherKind.IMAGE);
		assertFound(new byte[5000], OtherKind.UNKNOWN);
	}

	@Test
	void anOfficeFileInWhichAProgramLiesIsRefusedUnderWhateverName() {
		for (String inside : List.of("word/evil.exe", "word/evil.exe ", "word/EVIL.EXE.", "word/evil.ｅｘｅ",
				"word\\embeddings\\run.js", "word/media/open.lnk", "word/start.hta", "word/page.html",
				"word/embeddings/oleObject1.bin", "word/embeddings/readme.txt")) {
			assertRefused(Samples.docxWith(inside, "x"), Reason.EMBEDDED);
		}
		assertRefused(Samples.docxWith("word/media/image1.png", "MZ program"), Reason.EMBEDDED);
		assertRefused(Samples.docxWith("word/media/image1.png", "#!/bin/sh"), Reason.EMBEDDED);
		assertRefused(Samples.docxWith("word/activeX/activeX1.xml", "<x/>"), Reason.MACROS);
		assertRefused(Samples.docxWith("xl/macrosheets/sheet1.xml", "<x/>"), Reason.MACROS);
		assertRefused(Samples.docxWith("word/embeddings/Sheet.xlsx", Samples.disguisedDocm()), Reason.MACROS);
		assertRefused(Samples.docxWith("word/embeddings/Sheet.xlsx", "no sheet"), Reason.EMBEDDED);
		assertRefused(Samples.oldOfficeWithPackage(), Reason.EMBEDDED);
	}

	@Test
	void aSheetBehindAChartAndPicturesAreNoHarm() throws IOException {
		assertThat(kind(Samples.docxWith("word/embeddings/Sheet1.xlsx", Samples.xlsx()))).isEqualTo(Kind.DOCX);
		assertThat(kind(Samples.docxWith("word/media/image1.png", "\u0089PNG"))).isEqualTo(Kind.DOCX);
		assertThat(kind(Samples.docxWith("word/_rels/document.xml.rels", relationship("hyperlink"))))
			.isEqualTo(Kind.DOCX);
	}

	@Test
	void anOfficeFileThatFetchesOrStartsSomethingIsRefused() {
		assertRefused(Samples.docxWith("word/_rels/settings.xml.rels", relationship("attachedTemplate")),
				Reason.EXTERNAL);
		assertRefused(Samples.docxWith("word/_rels/document.xml.rels", relationship("oleObject")), Reason.EXTERNAL);
		assertRefused(Samples.docxWith("word/_rels/document.xml.rels", relationship("subDocument")), Reason.EXTERNAL);
		assertRefused(Samples.docxWith("word/footer1.xml", """
				<w:p xmlns:w="w"><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\run</w:instrText>\
				</w:r></w:p>"""), Reason.EXTERNAL);
		assertRefused(Samples.docxWith("word/header1.xml", "<w:p xmlns:w='w'><w:fldSimple w:instr='DDE x'/></w:p>"),
				Reason.EXTERNAL);
		assertRefused(Samples.docxWith("xl/externalLinks/externalLink1.xml",
				"<externalLink><ddeLink ddeService='cmd'/></externalLink>"), Reason.EXTERNAL);
	}

	@Test
	void aBrokenPdfIsTaken() throws IOException {
		assertThat(kind(Samples.brokenPdf())).isEqualTo(Kind.PDF);
	}

	@Test
	void aPdfThatIsLockedOrRunsSomethingIsRefused() throws IOException {
		assertThat(kind(SamplePdfs.plain())).isEqualTo(Kind.PDF);
		assertThat(kind(SamplePdfs.lockedAgainstPrinting())).isEqualTo(Kind.PDF);
		assertRefused(SamplePdfs.locked(), Reason.LOCKED);
		assertRefused(SamplePdfs.withScript(), Reason.MACROS);
		assertRefused(SamplePdfs.thatStarts("cmd.exe"), Reason.MACROS);
		assertRefused(SamplePdfs.with("invoice.exe"), Reason.EMBEDDED);
		assertThat(kind(SamplePdfs.with("figures.xlsx"))).isEqualTo(Kind.PDF);
	}

	private static String relationship(String type) {
		return """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
				Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
				Target="http://127.0.0.1/x" TargetMode="External"/></Relationships>"""
			.formatted(type);
	}

	private Kind kind(byte[] content) throws IOException {
		return this.kinds.of("letter.pdf", () -> new ByteArrayInputStream(content));
	}

	private void assertRefused(byte[] content, Reason reason) {
		assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> kind(content))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private void assertFound(byte[] content, OtherKind found) {
		assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> kind(content))
			.satisfies((refused) -> assertThat(refused.found()).contains(found));
	}

	private static byte[] text(String text) {
		return bytes(text, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text, Charset charset) {
		return text.getBytes(charset);
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

}
