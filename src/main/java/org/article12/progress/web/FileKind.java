package org.article12.progress.web;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.web.Tables;
import org.article12.progress.PublicationFile;

/** A kind of file that the report is saved as, by the ending of its address. */
enum FileKind {

	/** On paper. */
	PDF(PublicationFile.PDF, ".pdf", "application/pdf"),
	/** As a workbook. */
	XLSX(PublicationFile.XLSX, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	/** As one table. */
	CSV(PublicationFile.CSV, ".csv", "text/csv;charset=UTF-8");

	private final PublicationFile file;

	private final String ending;

	private final String type;

	FileKind(PublicationFile file, String ending, String type) {
		this.file = file;
		this.ending = ending;
		this.type = type;
	}

	/** The kind that an address ends with. */
	static FileKind of(String address) {
		return Stream.of(values()).filter((kind) -> address.endsWith(kind.ending)).findFirst().orElseThrow();
	}

	PublicationFile file() {
		return this.file;
	}

	/** Answers with the file, to save. */
	void answer(HttpServletResponse response, String name, byte[] content) throws IOException {
		Tables.head(response, this.type, name + this.ending);
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

}
