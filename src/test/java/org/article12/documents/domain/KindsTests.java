package org.article12.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
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

	private Kind kind(byte[] content) throws IOException {
		return this.kinds.of("letter.pdf", () -> new ByteArrayInputStream(content));
	}

	private void assertRefused(byte[] content, Reason reason) {
		assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> kind(content))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
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
