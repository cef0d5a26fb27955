package org.article12.imports.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.CurrentUser;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.jspecify.annotations.Nullable;

/** A table that somebody brought to a register, and what became of it. */
@Entity
@Table(name = "brought_table")
public class BroughtTable {

	@Id
	private UUID id;

	private String register;

	private Instant at;

	private UUID byPersonId;

	private String byName;

	private String fileName;

	@Basic(fetch = FetchType.LAZY)
	private byte[] content;

	private @Nullable Instant recordedAt;

	private @Nullable String recordedByName;

	private @Nullable String why;

	private @Nullable Integer added;

	private @Nullable Integer changed;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected BroughtTable() {
	}

	/**
	 * A table that was just brought.
	 * @param content the file, as it was brought
	 */
	public BroughtTable(CurrentUser by, String register, String fileName, byte[] content, Instant at) {
		this.id = UUID.randomUUID();
		this.register = register;
		this.at = at;
		this.byPersonId = by.id().value();
		this.byName = by.name();
		this.fileName = fileName;
		this.content = content;
	}

	/** Identifies it. */
	public UUID id() {
		return this.id;
	}

	/** The file, as it was brought. */
	public byte[] content() {
		return this.content;
	}

	/** Notes that it was recorded, which happens once. */
	public void recorded(CurrentUser by, Comparison comparison, String reason, Instant now) {
		if (this.recordedAt != null) {
			throw new IllegalStateException("The table is on record already");
		}
		this.recordedAt = now;
		this.recordedByName = by.name();
		this.why = reason;
		this.added = Math.toIntExact(comparison.count(Outcome.NEW));
		this.changed = Math.toIntExact(comparison.count(Outcome.CHANGED));
	}

	/** What pages know of it. */
	public Brought view() {
		return new Brought(this.id, this.register, this.at, this.byName, this.fileName, this.recordedAt,
				this.recordedByName, this.why, this.added, this.changed);
	}

}
