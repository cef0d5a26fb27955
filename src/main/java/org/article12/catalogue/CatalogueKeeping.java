package org.article12.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.CatalogueRules;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.catalogue.store.CatalogueEntries;
import org.article12.catalogue.store.CatalogueRegister;
import org.article12.core.CalendarSettings;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the catalogue. What differs is written down, each thing with who, when, from what
 * to what, and why. Nothing is deleted: what is no longer offered is retired.
 */
@Service
@Transactional
public class CatalogueKeeping {

	static final String REGISTER = "catalogue";

	private final CatalogueRegister register;

	private final CatalogueEntries entries;

	private final RegisterHistory history;

	private final CalendarSettings calendar;

	private final ObjectProvider<AreaWork> work;

	CatalogueKeeping(CatalogueRegister register, CatalogueEntries entries, RegisterHistory history,
			CalendarSettings calendar, ObjectProvider<AreaWork> work) {
		this.register = register;
		this.entries = entries;
		this.history = history;
		this.calendar = calendar;
		this.work = work;
	}

	/** All entries of a kind, in their order. */
	@Transactional(readOnly = true)
	public List<RecordedEntry> all(CatalogueKind kind) {
		return this.register.content().of(kind);
	}

	/** An entry as it is. */
	@Transactional(readOnly = true)
	public RecordedEntry find(CatalogueKind kind, String code) {
		return this.register.content().find(kind, code).orElseThrow(() -> missing(kind, code));
	}

	/** What was changed of an entry, the latest first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> changesOf(CatalogueKind kind, String code) {
		return this.history.of(entry(kind, code));
	}

	/** Entries of a kind as they stood when a day had ended, in their order of today. */
	@Transactional(readOnly = true)
	public List<RecordedEntry> asOf(CatalogueKind kind, LocalDate day) {
		Instant end = day.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant();
		Map<String, List<Difference>> since = this.history.since(REGISTER, end)
			.stream()
			.collect(Collectors.groupingBy((change) -> change.entry().key(), LinkedHashMap::new,
					Collectors.flatMapping((change) -> change.differences().stream(), Collectors.toList())));
		return all(kind).stream()
			.flatMap((entry) -> entry.before(since.getOrDefault(key(kind, entry.code()), List.of())).stream())
			.toList();
	}

	/** How many open requests ask for help in an area; none for what is no area. */
	@Transactional(readOnly = true)
	public int openIn(CatalogueKind kind, String code) {
		AreaWork answering = this.work.getIfAvailable();
		return (answering != null && kind == CatalogueKind.AREAS) ? answering.openIn(new AreaCode(code)) : 0;
	}

	/**
	 * Adds an entry.
	 * @param fields what is to be kept of it; without a place it comes last
	 * @param why the reason, for the record
	 * @throws Refused when its code or place is taken, or it has no place among the
	 * others
	 */
	public void add(CurrentUser by, CatalogueKind kind, String code, Map<String, String> fields, String why) {
		lock();
		if (this.entries.lock(kind, code).isPresent()) {
			throw new Refused(CatalogueRefusal.CATALOGUE_CODE_TAKEN);
		}
		record(by, kind, Map.of(code, fields), why);
	}

	/**
	 * Changes an entry.
	 * @param seen how often it had changed when the page was made
	 * @param fields what is to be otherwise, or may be; the rest stays
	 * @param why the reason, for the record
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, or it would have no place among the
	 * others
	 */
	public void change(CurrentUser by, CatalogueKind kind, String code, int seen, Map<String, String> fields,
			String why) {
		lock();
		CatalogueEntry entry = this.entries.lock(kind, code).orElseThrow(() -> missing(kind, code));
		if (entry.version() != seen) {
			throw new EntryMoved(entry(kind, code), this.history.since(entry(kind, code), seen));
		}
		if (record(by, kind, Map.of(code, fields), why) == 0) {
			throw new Refused(CatalogueRefusal.CATALOGUE_UNCHANGED);
		}
	}

	/**
	 * Records what a table says, all of it at once. Who calls has locked and compared.
	 * @param wanted what is to be kept, or to be otherwise, by code
	 * @param why the reason, for the record
	 * @return how many entries are new or changed
	 */
	public int record(CurrentUser by, CatalogueKind kind, Map<String, Map<String, String>> wanted, String why) {
		Written.required(why, Written.MOST, CatalogueRefusal.CATALOGUE_WITHOUT_REASON);
		Map<String, CatalogueEntry> known = new LinkedHashMap<>();
		this.entries.all(kind).forEach((entry) -> known.put(entry.code(), entry));
		Map<String, RecordedEntry> after = CatalogueRules.after(kind,
				known.values().stream().map(CatalogueEntry::recorded).toList(), wanted);
		wanted.keySet().forEach((code) -> CatalogueRules.require(code, after));
		Map<CatalogueEntry, List<Difference>> changed = new LinkedHashMap<>();
		wanted.keySet().forEach((code) -> {
			RecordedEntry entry = Objects.requireNonNull(after.get(code));
			CatalogueEntry there = known.get(code);
			if (there == null) {
				changed.put(this.entries.create(kind, code, entry.fields()),
						List.of(Difference.recorded(entry.title())));
				return;
			}
			Map<String, String> before = there.fields();
			there.become(entry.fields());
			List<Difference> differences = Difference.between(before, there.fields());
			if (!differences.isEmpty()) {
				changed.put(there, differences);
			}
		});
		this.entries.save(changed.keySet());
		changed.forEach((entry, differences) -> this.history.note(by, entry(kind, entry.code()), entry.version(),
				differences, why));
		return changed.size();
	}

	/**
	 * Until the transaction ends nobody else changes the catalogue: what an entry may
	 * become depends on others.
	 */
	public void lock() {
		this.entries.lock();
	}

	private static RegisterEntry entry(CatalogueKind kind, String code) {
		return RegisterEntry.of(REGISTER, key(kind, code));
	}

	static String key(CatalogueKind kind, String code) {
		return kind.address() + "/" + code;
	}

	private static NotVisible missing(CatalogueKind kind, String code) {
		return new NotVisible("Entry " + key(kind, code));
	}

}
