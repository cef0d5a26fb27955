package org.article12.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
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

	private @Nullable Instant begunAt;

	private @Nullable UUID begunByPersonId;

	private @Nullable UUID begunByMembershipId;

	private @Nullable String begunAs;

	private @Nullable String begunDigest;

	private @Nullable String begunWhy;

	private @Nullable Integer begunRows;

	@Enumerated(EnumType.STRING)
	private @Nullable BrokeOff brokeOff;

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

	/** Notes that somebody wants it recorded, which is done in the background. */
	public void begin(Begun begun, Instant now) {
		this.begunAt = now;
		this.begunByPersonId = begun.person().value();
		this.begunByMembershipId = begun.membership();
		this.begunAs = String.join(",", begun.as());
		this.begunDigest = begun.digest();
		this.begunWhy = begun.why();
		this.begunRows = begun.rows();
		this.brokeOff = null;
	}

	/** How it is to be recorded in the background; empty where nobody waits for that. */
	public Optional<Begun> begun() {
		if (this.begunAt == null || this.begunByPersonId == null || this.begunByMembershipId == null
				|| this.begunAs == null || this.begunDigest == null || this.begunWhy == null || this.begunRows == null
				|| this.recordedAt != null || this.brokeOff != null) {
			return Optional.empty();
		}
		return Optional.of(new Begun(new PersonId(this.begunByPersonId), this.begunByMembershipId,
				this.begunAs.isEmpty() ? List.of() : List.of(this.begunAs.split(",", -1)), this.begunDigest,
				this.begunWhy, this.begunRows));
	}

	/** Recording it broke off, and nothing of it is on record. */
	public void breakOff(BrokeOff why) {
		this.brokeOff = why;
	}

	/** Why recording it broke off last; null where it did not. */
	public @Nullable BrokeOff brokeOff() {
		return this.brokeOff;
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

	/** Why recording a table broke off. */
	public enum BrokeOff {

		/** The register has changed since the person looked. */
		MOVED,
		/** The register refuses what it says. */
		REFUSED,
		/** Who asked for it may record nothing any more. */
		NOBODY

	}

	/**
	 * How a table is to be recorded in the background.
	 *
	 * @param person who asked for it
	 * @param membership for which body
	 * @param as the columns as which it is read; empty where its heads tell
	 * @param digest of the comparison that the person saw
	 * @param why the reason
	 * @param rows how many rows it has
	 */
	public record Begun(PersonId person, UUID membership, List<String> as, String digest, String why, int rows) {

		public Begun {
			as = List.copyOf(as);
		}

	}

}
