package org.article12.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.article12.catalogue.CatalogueKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue, with all that is kept of it as texts by the names of its
 * fields, as the register's history and tables have them. It is never deleted, only
 * retired: what was asked for by it stays readable.
 */
@MappedSuperclass
public abstract class CatalogueEntry {

	/** The field that says whether the entry is retired. */
	public static final String RETIRED = "retired";

	/** The field that has its place in the catalogue. */
	public static final String PLACE = "sort_order";

	@Id
	private String code;

	private int sortOrder;

	private String source = "";

	private boolean confirmed = true;

	private boolean retired;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected CatalogueEntry() {
	}

	protected CatalogueEntry(String code) {
		this.code = code;
	}

	/** Tells it from the others of its kind. */
	public String code() {
		return this.code;
	}

	/** How often it has changed. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** Whether it is no longer offered. */
	public boolean retired() {
		return this.retired;
	}

	/** What kind of entry it is. */
	public abstract CatalogueKind kind();

	/** All that is kept of it. */
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		addTo(fields);
		fields.put(PLACE, Integer.toString(this.sortOrder));
		fields.put("source", this.source);
		fields.put("confirmed", Boolean.toString(this.confirmed));
		fields.put(RETIRED, Boolean.toString(this.retired));
		return fields;
	}

	/** Puts what its kind keeps beside what all keep. */
	protected abstract void addTo(Map<String, String> fields);

	/** From now on it is as these fields say, all of them. */
	public void become(Map<String, String> fields) {
		read(fields);
		this.sortOrder = Integer.parseInt(fields.getOrDefault(PLACE, ""));
		this.source = fields.getOrDefault("source", "");
		this.confirmed = Boolean.parseBoolean(fields.get("confirmed"));
		this.retired = Boolean.parseBoolean(fields.get(RETIRED));
	}

	/** Takes what its kind keeps. */
	protected abstract void read(Map<String, String> fields);

	/** The entry as the register's pages and tables read it. */
	public RecordedEntry recorded() {
		return new RecordedEntry(kind(), this.code, version(), fields());
	}

}
