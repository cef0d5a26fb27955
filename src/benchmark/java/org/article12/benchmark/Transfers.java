package org.article12.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What goes over the wire: a long table, and pages seen for the first time and again. */
class Transfers {

	/** Some eight thousand rows of a hundred thousand. */
	private static final String TABLE = "/triage.csv?status=ALL&area=CONTAMINATED_SITES";

	private static final Pattern FILE = Pattern
		.compile("<(?:link\\b[^>]*\\bhref|script\\b[^>]*\\bsrc|img\\b[^>]*\\bsrc)=\"(/[^\"]*)\"");

	private final Pages pages;

	private final Database database;

	Transfers(Pages pages, Database database) {
		this.pages = pages;
		this.database = database;
	}

	/**
	 * A table's rows.
	 *
	 * @param firstByte in ms
	 * @param seconds as if there were 10,000
	 * @param copy likewise, of PostgreSQL's copy of rows of the same table
	 */
	record Table(long rows, double firstByte, double seconds, double copy) {

	}

	Table table() {
		Visitor officer = this.pages.visitor(Pages.OFFICER, 0);
		long begin = System.nanoTime();
		Answer answer = officer.answer(TABLE);
		double seconds = (System.nanoTime() - begin) / 1e9;
		long rows = answer.text().lines().filter((line) -> line.matches("\"?[A-Z]{3}-\\d{4}-\\d+.*")).count();
		if (answer.status() != 200 || rows == 0) {
			throw new BenchmarkFailed("GET %s answered %d with %d rows.".formatted(TABLE, answer.status(), rows));
		}
		double copy = this.database.copy(rows);
		return new Table(rows, answer.firstByte() / 1e6, 10_000 * seconds / rows, 10_000 * copy / rows);
	}

	/** Kilobytes of a page with all that its head asks for, and of the page alone. */
	record View(String address, double first, double repeat) {

	}

	Stream<View> views() {
		return Stream.of("/help", "/triage", "/triage/" + this.pages.references().getFirst(), "/").map(this::view);
	}

	private View view(String address) {
		Visitor officer = this.pages.visitor(Pages.OFFICER, 0);
		Answer page = officer.answer(address);
		long files = 0;
		Matcher file = FILE.matcher(page.text());
		while (file.find()) {
			files += officer.answer(file.group(1)).bytes();
		}
		String version = page.header("etag");
		List<String> known = version.isEmpty() ? List.of() : List.of("If-None-Match: " + version);
		Answer again = officer.answer(address, known.toArray(String[]::new));
		return new View(address, (page.bytes() + files) / 1024.0, again.bytes() / 1024.0);
	}

}
