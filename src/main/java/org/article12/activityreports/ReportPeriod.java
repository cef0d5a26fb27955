package org.article12.activityreports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two years on which centres report, such as 2025–2026; the report is due when they end.
 *
 * @param firstYear the first of the two, an odd year
 */
public record ReportPeriod(int firstYear) implements Comparable<ReportPeriod> {

	/** The first two years in which there were centres. */
	public static final ReportPeriod FIRST = new ReportPeriod(2009);

	private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})");

	/** The two years that a day is in. */
	public static ReportPeriod of(LocalDate day) {
		int year = day.getYear();
		return new ReportPeriod((year % 2 == 0) ? year - 1 : year);
	}

	/** The two years as an address names them. */
	public static Optional<ReportPeriod> named(String name) {
		Matcher years = FORM.matcher(name);
		return years.matches() ? Optional.of(new ReportPeriod(Integer.parseInt(years.group(1))))
			.filter((period) -> period.firstYear % 2 == 1 && period.firstYear >= FIRST.firstYear)
			.filter((period) -> period.name().equals(name)) : Optional.empty();
	}

	/** The two years, as an address names them. */
	public String name() {
		return this.firstYear + "-" + (this.firstYear + 1);
	}

	/** The two years before these. */
	public ReportPeriod before() {
		return new ReportPeriod(this.firstYear - 2);
	}

	/** Its first day. */
	public LocalDate firstDay() {
		return LocalDate.of(this.firstYear, Month.JANUARY, 1);
	}

	/** Its last day, by which the report is due. */
	public LocalDate lastDay() {
		return LocalDate.of(this.firstYear + 1, Month.DECEMBER, 31);
	}

	/** Whether a day is one of it. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
	}

	@Override
	public int compareTo(ReportPeriod other) {
		return Integer.compare(this.firstYear, other.firstYear);
	}

	@Override
	public String toString() {
		return name();
	}

}
