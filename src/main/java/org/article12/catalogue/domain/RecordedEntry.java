package org.article12.catalogue.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.catalogue.CatalogueKind;
import org.article12.core.Multilingual;
import org.article12.core.register.Difference;

/**
 * An entry of the catalogue as it is kept.
 *
 * @param kind what kind of entry it is
 * @param code tells it from the others of its kind
 * @param version how often it has changed
 * @param fields what is kept of it, by field, in their order
 */
public record RecordedEntry(CatalogueKind kind, String code, int version, Map<String, String> fields) {

	public RecordedEntry {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/** What stands in a field; empty where nothing does. */
	public String get(String field) {
		return this.fields.getOrDefault(field, "");
	}

	/** What it is called, in the language of whoever reads. */
	public String title() {
		return (this.kind == CatalogueKind.POPS) ? get("name")
				: new Multilingual(ByLanguage.of(this.fields, "title")).forReader();
	}

	/** Whether it is no longer offered. */
	public boolean retired() {
		return Boolean.parseBoolean(get(CatalogueEntry.RETIRED));
	}

	/** Its place in the catalogue. */
	public int place() {
		return Integer.parseInt(get(CatalogueEntry.PLACE));
	}

	/**
	 * The same before what differs, which is taken back one after the other; empty where
	 * it was not there yet.
	 */
	public Optional<RecordedEntry> before(List<Difference> latestFirst) {
		if (latestFirst.stream().anyMatch(Difference::isNewEntry)) {
			return Optional.empty();
		}
		Map<String, String> then = new LinkedHashMap<>(this.fields);
		latestFirst.forEach((one) -> then.put(one.field(), one.before()));
		return Optional.of(new RecordedEntry(this.kind, this.code, this.version, then));
	}

	/** The same with other texts in some fields. */
	public RecordedEntry with(Map<String, String> others) {
		Map<String, String> changed = new LinkedHashMap<>(this.fields);
		changed.putAll(others);
		return new RecordedEntry(this.kind, this.code, this.version, changed);
	}

}
