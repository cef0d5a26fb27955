package org.article12.core.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.article12.TestOrder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks, read by another library than writes them. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class XlsxFileTests {

	@Test
	void aTableIsASheetWithItsHeadFrozenAndCellsOfTheirKind() throws Exception {
		try (Workbook book = read((file) -> {
			file.head(List.of("Day", "Number", "Share", "Text"));
			file.row(Arrays.asList(LocalDate.of(2026, 11, 22), 7, new Share(new BigDecimal("0.250")), "=1+1"));
			file.row(Arrays.asList(null, new BigDecimal("2.5"), null, "two"));
		})) {
			assertThat(book.getNumberOfSheets()).isOne();
			XSSFSheet sheet = (XSSFSheet) book.getSheetAt(0);
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			Cell day = sheet.getRow(1).getCell(0);
			assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
			assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
			assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7);
			Cell share = sheet.getRow(1).getCell(2);
			assertThat(share.getNumericCellValue()).isEqualTo(0.25);
			assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
			assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(2).getCell(0)).isNull();
			assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(2.5);
		}
	}

	@Test
	void everyTableHasASheetOfItsOwn() throws Exception {
		try (Workbook book = read((file) -> {
			for (String name : List.of("First", "Second")) {
				file.sheet(name);
				file.head(List.of("Head of " + name));
				for (int row = 0; row < 1100; row++) {
					file.row(List.of(name + row));
				}
			}
		})) {
			assertThat(book.getNumberOfSheets()).isEqualTo(2);
			for (String name : List.of("First", "Second")) {
				assertThat(book.getSheet(name).getPhysicalNumberOfRows()).isEqualTo(1101);
				assertThat(book.getSheet(name).getRow(1100).getCell(0).getStringCellValue()).isEqualTo(name + "1099");
			}
		}
	}

	@Test
	void aWorkbookWithoutTableOpens() throws Exception {
		try (Workbook book = read((file) -> {
		})) {
			assertThat(book.getNumberOfSheets()).isOne();
		}
	}

	@Test
	void namesOfSheetsAreOnesThatSpreadsheetsTakeAndUnique() throws Exception {
		List<String> called = List.of("Alpha", "ALPHA", "A name of more than thirty-one characters",
				"A name of more than thirty-one characters too", "[a]:b*c?d/e\\f", "'quoted'", "History", "", "   ",
				"\ud83d\ude00".repeat(20), "Tab\tand\u0000zero", "'", "a'".repeat(40));
		List<String> names = new ArrayList<>();
		SheetNames given = new SheetNames();
		called.forEach((one) -> names.add(given.next(one)));
		assertThat(names).allSatisfy((name) -> assertThat(name).isEqualTo(WorkbookUtil.createSafeSheetName(name))
			.doesNotStartWith("'")
			.doesNotEndWith("'")
			.isNotEqualToIgnoringCase("history"));
		assertThat(names.stream().map((name) -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
		try (Workbook book = read((file) -> {
			for (String name : called) {
				file.sheet(name);
			}
		})) {
			assertThat(book.getNumberOfSheets()).isEqualTo(called.size());
		}
	}

	private static Workbook read(Tables.Sheets content) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XlsxFile file = new XlsxFile(out, ZoneOffset.UTC)) {
			content.writeTo(file);
		}
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

}
