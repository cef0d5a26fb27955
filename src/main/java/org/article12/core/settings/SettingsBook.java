package org.article12.core.settings;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.article12.core.CurrentUser;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the settings in the database, where every instance reads a change at its next
 * click. Who changed what, when and why is in the history of registers.
 */
@Component
public class SettingsBook {

	private final JdbcClient jdbc;

	private final RegisterHistory history;

	private final RegisterVersions versions;

	private final ApplicationEventPublisher events;

	SettingsBook(JdbcClient jdbc, RegisterHistory history, RegisterVersions versions,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.history = history;
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

	/** A section's values by name as they stood before a moment. */
	@Transactional(readOnly = true)
	public SortedMap<String, String> valuesBefore(Section section, Instant moment) {
		SortedMap<String, String> values = new TreeMap<>(values(section));
		this.history.since(entry(section).register(), moment)
			.stream()
			.filter((change) -> change.entry().equals(entry(section)))
			.flatMap((change) -> change.differences().stream())
			.forEach((one) -> values.put(one.field(), one.before()));
		values.values().removeIf(String::isEmpty);
		return Collections.unmodifiableSortedMap(values);
	}

	/** How often a section has been changed. */
	public int version(Section section) {
		return this.history.version(entry(section));
	}

	/** The changes of a section after it had changed so often, the latest first. */
	public List<RegisterChange> since(Section section, int version) {
		return this.history.since(entry(section), version);
	}

	/** What to say when a section has changed since it had changed so often. */
	public EntryMoved moved(Section section, int seen) {
		return new EntryMoved(entry(section), since(section, seen));
	}

	private static RegisterEntry entry(Section section) {
		return RegisterEntry.of("settings", section);
	}

	/** What other values would change of a section, by name. */
	public List<Difference> differences(Section section, Map<String, String> wanted) {
		SortedMap<String, String> now = new TreeMap<>(values(section));
		wanted.keySet().forEach((key) -> now.putIfAbsent(key, ""));
		return Difference.between(now, wanted);
	}

	/**
	 * Changes a section.
	 * @param seen how often it had changed when the page was made
	 * @param wanted all its values by name
	 * @param why the reason, not blank
	 * @throws EntryMoved when it has changed since
	 */
	@Transactional
	public void change(CurrentUser by, Section section, int seen, Map<String, String> wanted, String why) {
		// Others wait here until the change is there for them to see.
		this.jdbc.sql("select true from (select pg_advisory_xact_lock(hashtextextended(?, 13)))")
			.param("settings." + section)
			.query(Boolean.class)
			.single();
		if (version(section) != seen) {
			throw moved(section, seen);
		}
		List<Difference> differences = differences(section, wanted);
		this.history.note(by, entry(section), seen + 1, differences, why);
		differences.forEach((one) -> keep(section, one.field(), wanted));
		this.versions.readAgain();
		this.events.publishEvent(new SettingsChanged(section));
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
