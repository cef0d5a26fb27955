package org.article12.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.Pop;
import org.jspecify.annotations.Nullable;

/** A listed POP as the catalogue keeps it. */
@Entity
@Table(name = "pop")
public class ListedPop {

	@Id
	private String code;

	private String name;

	private String casNumbers;

	private String annexes;

	private String useGroup;

	@Embedded
	private Listing listing;

	private int sortOrder;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected ListedPop() {
	}

	/**
	 * A POP.
	 * @param meeting the meeting that listed it
	 * @param sortOrder its place in the catalogue
	 */
	public ListedPop(Pop pop, String meeting, int sortOrder) {
		this.code = pop.code();
		this.name = pop.name();
		this.casNumbers = pop.casNumbers();
		this.annexes = pop.annexes();
		this.useGroup = pop.useGroup();
		this.listing = new Listing(pop.listingWave(), pop.copDecision(), pop.year(), meeting);
		this.sortOrder = sortOrder;
	}

	/** The POP as other modules know it. */
	public Pop view() {
		return new Pop(this.code, this.name, this.casNumbers, this.annexes, this.useGroup, this.listing.wave(),
				this.listing.copDecision(), this.listing.year());
	}

	/**
	 * How a POP came to be listed.
	 *
	 * @param wave {@code initial} for the first twelve, otherwise {@code new}
	 * @param copDecision the decisions that listed it; empty for the first twelve
	 * @param year the year in which it was listed
	 * @param meeting the meeting that listed it
	 */
	@Embeddable
	record Listing(@Column(name = "listing_wave") String wave, String copDecision, int year, String meeting) {
	}

}
