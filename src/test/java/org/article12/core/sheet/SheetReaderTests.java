package org.article12.core.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.article12.core.Refused;
import org.article12.core.web.CsvFile;
import org.article12.core.web.TableFile;
import org.article12.core.web.XlsxFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A table that people bring is read as what it is, or refused for what it is; whatever
 * the file, nothing else comes of it.
 */
class SheetReaderTests {

	private static final List<String> HARD = List.of("=1+1", "+41 22", "-5", "@home", "'=x", "''-y", "'quoted'", "a;b",
			"a,b", "say \"hi\"", "two\nlines", "NA", "٤٥٠٠٠", "中文", "é", "0012", "2026-11-22");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void separatorsAreFound(String separator) throws IOException {
		String table = "party%scode%stitle\r\nNA%s1%s\"Say, what; now\"\r\n".replace("%s", separator);
		for (String text : List.of(table, "\ufeff" + table, "sep=" + separator + "\n" + table)) {
			Sheet sheet = read(text.getBytes(StandardCharsets.UTF_8));
			assertThat(sheet.heads()).containsExactly("party", "code", "title");
			assertThat(sheet.rows().getFirst().cells()).containsExactly("NA", "1", "Say, what; now");
		}
	}

	@Test
	void linesAreCountedAsSpreadsheetsShowThem() throws IOException {
		Sheet sheet = read("a,b\n\n1,\"two\nlines\"\n , \n3,4\n".getBytes(StandardCharsets.UTF_8));
		assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(3L, 6L);
	}

	@Test
	void whatGoesOutComesBackAsItWas() throws IOException {
		for (String ending : List.of("csv", "xlsx")) {
			Path file = this.folder.resolve("table." + ending);
			try (OutputStream out = Files.newOutputStream(file); TableFile table = table(ending, out)) {
				table.head(List.of("place", "text"));
				for (int i = 0; i < HARD.size(); i++) {
					table.row(List.of("r" + i, HARD.get(i)));
				}
			}
			assertThat(SheetReader.read(file).rows()).extracting((row) -> row.cells().get(1))
				.as(ending)
				.containsExactlyElementsOf(HARD);
		}
	}

	@Test
	void noCellOfACsvFileBeginsAFormula() throws IOException {
		Path file = this.folder.resolve("table.csv");
		try (OutputStream out = Files.newOutputStream(file); TableFile table = table("csv", out)) {
			table.head(List.of("text"));
			for (String text : List.of("=1+1", "'=1+1", "\t=1", "\uffff=1", "＝1")) {
				table.row(List.of(text));
			}
		}
		assertThat(Files.readString(file).lines().skip(1)).allSatisfy((line) -> assertThat(line).startsWith("'"));
	}

	@Test
	void aWorkbookIsReadByItsValues() throws IOException {
		Sheet sheet = read(workbook((page) -> {
			page.value(0, 0, "party");
			page.value(0, 1, "from");
			page.value(0, 2, "budget");
			page.value(0, 3, "sum");
			page.value(2, 0, "NA");
			page.value(2, 1, LocalDate.of(2026, 11, 22));
			page.style(2, 1).format("d mmm yyyy").set();
			page.value(2, 2, 45000.5);
			page.formula(2, 3, "C3*2");
			page.value(3, 2, 1_000_000_000);
		}));
		assertThat(sheet.heads()).containsExactly("party", "from", "budget", "sum");
		assertThat(sheet.rows().getFirst().line()).isEqualTo(3);
		assertThat(sheet.rows().getFirst().cells()).startsWith("NA", "2026-11-22", "45000.5");
		assertThat(sheet.rows().getFirst().formulas()).containsExactly(3);
		assertThat(sheet.rows().get(1).cells()).startsWith("", "", "1000000000");
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, SHEET_NOT_UTF8", "UTF-16LE, SHEET_NOT_A_TABLE", "UTF-16, SHEET_NOT_UTF8" })
	void otherEncodingsAreRefusedWithAdvice(String charset, SheetFault fault) {
		refused("party,title\nCIV,Côte d’Ivoire\n".getBytes(Charset.forName(charset)), fault);
	}

	@Test
	void filesThatAreNoTableAreToldWhatTheyAre() throws IOException {
		refused(new byte[0], SheetFault.SHEET_EMPTY);
		refused(" \n\n;;\n".getBytes(StandardCharsets.UTF_8), SheetFault.SHEET_EMPTY);
		refused("party,title\n".getBytes(StandardCharsets.UTF_8), SheetFault.SHEET_EMPTY);
		refused("a,b\n1,\"cut off".getBytes(StandardCharsets.UTF_8), SheetFault.SHEET_CUT_OFF);
		refused("a,b\n1,\"x\"y\n".getBytes(StandardCharsets.UTF_8), SheetFault.SHEET_QUOTES);
		refused(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2 }, SheetFault.SHEET_OLD_OR_LOCKED);
		refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1 }, SheetFault.SHEET_NOT_A_TABLE);
		refused(zip("hello.txt", "hello"), SheetFault.SHEET_NOT_A_TABLE);
		refused(zip("[Content_Types].xml", "<Types/>"), SheetFault.SHEET_BROKEN);
		byte[] book = workbook((page) -> page.value(0, 0, "party"));
		refused(Arrays.copyOf(book, book.length / 2), SheetFault.SHEET_BROKEN);
	}

	@Test
	void tablesBeyondTheBoundsAreRefused() throws IOException {
		String wide = String.join(",", IntStream.range(0, 1000).mapToObj((i) -> "c" + i).toList());
		refused((wide + "\n" + wide).getBytes(StandardCharsets.UTF_8), SheetFault.SHEET_TOO_MANY_COLUMNS);
		refused(workbook((page) -> {
			page.value(0, 0, "party");
			page.value(0, 16_000, "far");
		}), SheetFault.SHEET_TOO_MANY_COLUMNS);
		refused(("a\n" + "1\n".repeat(SheetReader.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8),
				SheetFault.SHEET_TOO_MANY_ROWS);
		refused(new byte[SheetReader.MOST_MEGABYTES * 1024 * 1024 + 1], SheetFault.SHEET_TOO_LARGE);
	}

	@Test
	void aZipBombIsNotUnpacked() throws IOException {
		byte[] book = changed(workbook((page) -> page.value(0, 0, "party")), "xl/worksheets/sheet1.xml",
				"<worksheet>" + " ".repeat(70 * 1024 * 1024) + "</worksheet>");
		assertThat(book.length).isLessThan(200_000);
		refused(book, SheetFault.SHEET_UNPACKS_TOO_LARGE);
	}

	@Test
	void anEntityIsNotResolved() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret"), "the secret");
		byte[] book = changed(workbook((page) -> page.value(0, 0, "party")), "xl/worksheets/sheet1.xml", """
				<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
				<row r="1"><c r="A1" t="inlineStr"><is><t>head</t></is></c></row>
				<row r="2"><c r="A2" t="inlineStr"><is><t>&e;&b;</t></is></c></row></sheetData></worksheet>
				""".formatted(secret.toUri()));
		try {
			assertThat(read(book).toString()).doesNotContain("the secret").doesNotContain("aaaaaaaaaa");
		}
		catch (Refused refused) {
			assertThat(refused.reason()).isInstanceOf(SheetFault.class);
		}
	}

	@Test
	void whateverTheFileItIsReadOrRefused() throws IOException {
		Random random = new Random(12);
		byte[] book = workbook((page) -> {
			for (int i = 0; i < 20; i++) {
				page.value(i, 0, "text " + i);
				page.value(i, 1, i);
			}
		});
		byte[] csv = "party;code;title\n\"NA\";1;\"a\"\"b\"\nSEN;2;c\n".getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < Integer.getInteger("article12.sheets", 500); round++) {
			byte[] file = (round % 2 == 0) ? book.clone() : csv.clone();
			for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
				file[random.nextInt(file.length)] = (byte) random.nextInt(256);
			}
			byte[] some = random.nextBoolean() ? file : Arrays.copyOf(file, random.nextInt(file.length));
			try {
				assertThat(read(some).rows()).isNotEmpty();
			}
			catch (Refused refused) {
				assertThat(refused.reason()).isInstanceOf(SheetFault.class);
			}
		}
	}

	private Sheet read(byte[] content) throws IOException {
		return SheetReader.read(Files.write(this.folder.resolve("brought"), content));
	}

	private void refused(byte[] content, SheetFault fault) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(content))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(fault));
	}

	private static TableFile table(String ending, OutputStream out) throws IOException {
		return ending.equals("csv") ? new CsvFile(new OutputStreamWriter(out, StandardCharsets.UTF_8), ZoneOffset.UTC)
				: new XlsxFile(out, ZoneOffset.UTC);
	}

	private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "Test", "1.0")) {
			content.accept(book.newWorksheet("Sheet"));
		}
		return out.toByteArray();
	}

	private static byte[] zip(String name, String content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

	/** A workbook with another content in one of its parts. */
	private byte[] changed(byte[] book, String part, String content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipFile in = new ZipFile(Files.write(this.folder.resolve("book"), book).toFile());
				ZipOutputStream zip = new ZipOutputStream(out)) {
			assertThat(in.getEntry(part)).isNotNull();
			for (ZipEntry entry : Collections.list(in.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8)
						: in.getInputStream(entry).readAllBytes());
			}
		}
		return out.toByteArray();
	}

}
