package org.article12.documents.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A name that a sender chose harms nobody who saves the file. */
class FileNamesTests {

	@Test
	void aProperNameStaysAsItIs() {
		assertThat(FileNames.safe("Inventaire des stocks (été 2026).pdf", Kind.PDF))
			.isEqualTo("Inventaire des stocks (été 2026).pdf");
		assertThat(FileNames.safe("خطة العمل.docx", Kind.DOCX)).isEqualTo("خطة العمل.docx");
		assertThat(FileNames.safe("PHOTO.JPEG", Kind.JPEG)).isEqualTo("PHOTO.JPEG");
	}

	@Test
	void theEndingSaysWhatTheContentIs() {
		assertThat(FileNames.safe("setup.exe", Kind.PDF)).isEqualTo("setup.exe.pdf");
		assertThat(FileNames.safe("letter", Kind.DOCX)).isEqualTo("letter.docx");
		assertThat(FileNames.safe("page.html", Kind.CSV)).isEqualTo("page.html.csv");
		assertThat(FileNames.safe("pdf", Kind.PDF)).isEqualTo("pdf.pdf");
	}

	@Test
	void foldersControlsAndHiddenCharactersGo() {
		assertThat(FileNames.safe("C:\\Users\\awa\\plan.pdf", Kind.PDF)).isEqualTo("plan.pdf");
		assertThat(FileNames.safe("../../etc/passwd", Kind.PDF)).isEqualTo("passwd.pdf");
		assertThat(FileNames.safe("plan\u202efdp.exe", Kind.PDF)).isEqualTo("plan fdp.exe.pdf");
		assertThat(FileNames.safe("a\r\nb\u0000\".pdf", Kind.PDF)).isEqualTo("a b .pdf");
		assertThat(FileNames.safe(" . ", Kind.PDF)).isEqualTo("pdf.pdf");
	}

	@Test
	void aLongNameIsCutInTheMiddle() {
		assertThat(FileNames.safe("Annex 3 " + "x".repeat(500) + " final.pdf", Kind.PDF)).hasSize(120)
			.startsWith("Annex 3 xxx")
			.contains("x…x")
			.endsWith(" final.pdf");
		assertThat(FileNames.safe("😀".repeat(300), Kind.PDF)).endsWith("😀.pdf");
	}

}
