package org.article12.core.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.article12.core.CalendarSettings;
import org.article12.core.CurrentUser;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.workshop.Workshop;

/**
 * Answers a request with a table, as the ending of its address says: {@code .csv}, row by
 * row as it is read, or {@code .xlsx}, made in the workshop and sent when it is whole.
 */
@Component
public class Tables {

	private static final String WORKBOOK_ENDING = ".xlsx";

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Workshop workshop;

	private final RegisterVersions registers;

	private final CalendarSettings calendar;

	public Tables(Workshop workshop, RegisterVersions registers, CalendarSettings calendar) {
		this.workshop = workshop;
		this.registers = registers;
		this.calendar = calendar;
	}

	/** The zone in which moments are written, for the head of their column. */
	public String zone() {
		return this.calendar.zone().getId();
	}

	/**
	 * Answers with a table.
	 * @param name under which it is saved, without an ending
	 * @param content what stands in it
	 */
	public void answer(CurrentUser reader, HttpServletRequest request, HttpServletResponse response, String name,
			Content content) throws IOException {
		if (request.getRequestURI().endsWith(WORKBOOK_ENDING)) {
			workbook(reader, response, name, content::writeTo);
		}
		else {
			head(response, "text/csv;charset=UTF-8", name + ".csv");
			try (TableFile csv = new CsvFile(response.getWriter(), this.calendar.zone())) {
				content.writeTo(csv);
			}
		}
	}

	/**
	 * Answers with a workbook of several sheets.
	 * @param name under which it is saved, without an ending
	 * @param content what stands in it
	 */
	public void workbook(CurrentUser reader, HttpServletResponse response, String name, Sheets content)
			throws IOException {
		Path file = Files.createTempFile("article12-", WORKBOOK_ENDING);
		try {
			this.workshop.make(reader, () -> this.registers.readOnceFor(() -> {
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
						XlsxFile book = new XlsxFile(out, this.calendar.zone())) {
					content.writeTo(book);
				}
				return file;
			}));
			head(response, WORKBOOK, name + WORKBOOK_ENDING);
			response.setContentLengthLong(Files.size(file));
			Files.copy(file, response.getOutputStream());
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * Makes an answer a file to save, which nobody on the way keeps.
	 * @param name under which it is saved, with its ending
	 */
	public static void head(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
	}

	/** What stands in a table. */
	@FunctionalInterface
	public interface Content {

		/** Writes the head and then all rows. */
		void writeTo(TableFile table) throws IOException;

	}

	/** What stands in a workbook of several sheets. */
	@FunctionalInterface
	public interface Sheets {

		/** Writes each sheet. */
		void writeTo(XlsxFile book) throws IOException;

	}

}
