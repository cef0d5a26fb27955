package org.article12.helpoffers.store;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.article12.helpoffers.Giver;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.domain.HelpOffer;
import org.springframework.stereotype.Component;

/** Offers of help in the database, to be changed. */
@Component
public class HelpOfferEntries {

	private static final String LOCK = "select true from (select pg_advisory_xact_lock(hashtextextended('offers-of-help', 0)))";

	private static final String NEXT = """
			select coalesce(max(cast(substring(reference from 5) as int)), 0) + 1
			from help_offer where reference like ? || '-%'""";

	private final EntityManager entities;

	HelpOfferEntries(EntityManager entities) {
		this.entities = entities;
	}

	/** Until the transaction ends nobody else changes the register. */
	public void lock() {
		this.entities.createNativeQuery(LOCK, Boolean.class).getSingleResult();
	}

	/** An offer, which nobody else changes until the transaction ends. */
	public Optional<HelpOffer> lock(String reference) {
		return Optional.ofNullable(this.entities.find(HelpOffer.class, reference, LockModeType.PESSIMISTIC_WRITE));
	}

	/**
	 * Keeps a new offer under the next reference of its giver; the register is locked.
	 */
	public HelpOffer add(HelpOffered help) {
		Giver giver = help.giver();
		Object next = this.entities.createNativeQuery(NEXT, Integer.class)
			.setParameter(1, giver.prefix())
			.getSingleResult();
		HelpOffer offer = new HelpOffer(giver.prefix() + "-" + next, help);
		this.entities.persist(offer);
		this.entities.flush();
		return offer;
	}

	/** Writes out what was changed. */
	public void save() {
		this.entities.flush();
	}

}
