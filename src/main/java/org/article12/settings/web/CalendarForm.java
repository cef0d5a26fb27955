package org.article12.settings.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * When nobody works, as it is typed.
 *
 * @param weekend the days of the week
 * @param holidays a holiday on each line
 * @param move {@code true} where open dates are to be moved off new holidays
 * @param why why it is changed
 * @param looked which change was looked at
 */
record CalendarForm(List<String> weekend, @AtMost(HolidayLines.LONGEST) String holidays, String move,
		@AtMost(SettingsForm.LONGEST_REASON) String why, String looked) implements SettingsForm {

	CalendarForm(@Nullable List<String> weekend, @Nullable String holidays, @Nullable String move, @Nullable String why,
			@Nullable String looked) {
		this.weekend = (weekend != null) ? List.copyOf(weekend) : List.of();
		this.holidays = Objects.requireNonNullElse(holidays, "");
		this.move = Objects.requireNonNullElse(move, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/**
	 * As it is kept.
	 * @param day puts a day into words
	 */
	static CalendarForm of(Map<String, String> kept, Function<LocalDate, String> day) {
		return new CalendarForm(KeptSettings.daysOff(kept).weekend().stream().sorted().map(DayOfWeek::name).toList(),
				kept.entrySet()
					.stream()
					.filter((entry) -> !entry.getKey().equals(KeptSettings.WEEKEND))
					.map((entry) -> day.apply(LocalDate.parse(entry.getKey()))
							+ (entry.getValue().equals(KeptSettings.UNNAMED) ? "" : ", " + entry.getValue()))
					.collect(Collectors.joining("\n")),
				"true", "", "");
	}

	@Override
	public Section section() {
		return Section.CALENDAR;
	}

	@Override
	public boolean movesDates() {
		return this.move.equals("true");
	}

	@Override
	public void check(LocalDate today, Errors errors) {
		Set<DayOfWeek> chosen = chosen();
		if (chosen.size() == DayOfWeek.values().length) {
			errors.rejectValue("weekend", "settings.weekend.all");
		}
		HolidayLines.of(this.holidays).check(today, chosen, errors);
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		HolidayLines.of(this.holidays)
			.days()
			.forEach((day, name) -> wanted.put(day.toString(), Text.isBlank(name) ? KeptSettings.UNNAMED : name));
		wanted.put(KeptSettings.WEEKEND, chosen().stream().map(DayOfWeek::name).collect(Collectors.joining(",")));
		return wanted;
	}

	private Set<DayOfWeek> chosen() {
		Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
		Stream.of(DayOfWeek.values()).filter((day) -> this.weekend.contains(day.name())).forEach(chosen::add);
		return chosen;
	}

}
