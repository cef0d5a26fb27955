package org.article12.core.settings;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.settings.SettingsVersion.Difference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the settings in the database, where every instance reads a change at its next
 * click, and the record of who changed what, when and why, which is only ever added to.
 */
@Component
public class SettingsBook {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final RegisterVersions versions;

	private final ApplicationEventPublisher events;

	SettingsBook(JdbcClient jdbc, Clock clock, RegisterVersions versions, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.versions = versions;
		this.events = events;
	}

	/**
	 * A reader of a section that makes what it is asked for anew only when settings have
	 * changed.
	 * @param meaning what the section's values mean
	 */
	public <T> Supplier<T> reader(Section section, Function<SortedMap<String, String>, T> meaning) {
		return new RegisterSnapshot<>("settings", this.versions, (_) -> meaning.apply(values(section)))::content;
	}

	/** A section's values by name, as they stand in the database. */
	public SortedMap<String, String> values(Section section) {
		SortedMap<String, String> values = new TreeMap<>();
		this.jdbc.sql("select key, value from setting where section = ?").param(section.name()).query((row) -> {
			values.put(row.getString("key"), row.getString("value"));
		});
		return Collections.unmodifiableSortedMap(values);
	}

	/** How often a section has been changed. */
	public int number(Section section) {
		return this.jdbc.sql("select coalesce(max(number), 0) from setting_version where section = ?")
			.param(section.name())
			.query(Integer.class)
			.single();
	}

	/** The changes of a section after it had changed so often, the latest first. */
	public List<SettingsVersion> since(Section section, int number) {
		Map<Integer, List<Difference>> differences = new TreeMap<>();
		this.jdbc.sql("""
				select number, key, before, after from setting_change where section = ? and number > ?
				order by number, key""").params(section.name(), number).query((row) -> {
			differences.computeIfAbsent(row.getInt("number"), (_) -> new ArrayList<>())
				.add(new Difference(row.getString("key"), row.getString("before"), row.getString("after")));
		});
		return this.jdbc.sql("select * from setting_version where section = ? and number > ? order by number desc")
			.params(section.name(), number)
			.query((row, _) -> new SettingsVersion(row.getInt("number"), row.getTimestamp("at").toInstant(),
					new PersonId(row.getObject("by_person_id", UUID.class)), row.getString("by_name"),
					row.getString("why"), differences.getOrDefault(row.getInt("number"), List.of())))
			.list();
	}

	/** What other values would change of a section, by name. */
	public List<Difference> differences(Section section, Map<String, String> wanted) {
		Map<String, String> now = values(section);
		TreeSet<String> keys = new TreeSet<>(now.keySet());
		keys.addAll(wanted.keySet());
		return keys.stream()
			.map((key) -> new Difference(key, now.getOrDefault(key, ""), wanted.getOrDefault(key, "")))
			.filter((one) -> !one.before().equals(one.after()))
			.toList();
	}

	/**
	 * Changes a section.
	 * @param seen how often it had changed when the page was made
	 * @param wanted all its values by name
	 * @param why the reason, not blank
	 * @throws OtherSettingsMeanwhile when it has changed since
	 */
	@Transactional
	public void change(CurrentUser by, Section section, int seen, Map<String, String> wanted, String why) {
		// Others wait here until the change is there for them to see.
		this.jdbc.sql("select true from (select pg_advisory_xact_lock(hashtextextended(?, 13)))")
			.param("settings." + section)
			.query(Boolean.class)
			.single();
		if (number(section) != seen) {
			throw new OtherSettingsMeanwhile(section, since(section, seen));
		}
		List<Difference> differences = differences(section, wanted);
		note(by, section, seen + 1, differences, why);
		differences.forEach((one) -> keep(section, one.key(), wanted));
		this.versions.readAgain();
		this.events.publishEvent(new SettingsChanged(section));
	}

	private void note(CurrentUser by, Section section, int number, List<Difference> differences, String why) {
		this.jdbc.sql("""
				insert into setting_version (section, number, at, by_person_id, by_name, why)
				values (?, ?, ?, ?, ?, ?)""")
			.params(section.name(), number, Timestamp.from(this.clock.instant()), by.id().value(), by.name(),
					why.strip())
			.update();
		differences.forEach((one) -> this.jdbc
			.sql("insert into setting_change (section, number, key, before, after) values (?, ?, ?, ?, ?)")
			.params(section.name(), number, one.key(), one.before(), one.after())
			.update());
	}

	private void keep(Section section, String key, Map<String, String> wanted) {
		String value = wanted.getOrDefault(key, "");
		if (value.isEmpty()) {
			this.jdbc.sql("delete from setting where section = ? and key = ?").params(section.name(), key).update();
		}
		else {
			this.jdbc.sql("""
					insert into setting (section, key, value) values (?, ?, ?)
					on conflict (section, key) do update set value = excluded.value""")
				.params(section.name(), key, value)
				.update();
		}
	}

	/** Fills a section of a new database. */
	void begin(FirstValues first) {
		first.values().forEach((key, value) -> keep(first.section(), key, Map.of(key, value)));
	}

}
