package org.article12.helpoffers;

import java.util.List;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.article12.helpoffers.domain.HelpOffer;
import org.article12.helpoffers.store.HelpOfferEntries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of offers of help. What differs is written down, with who, when,
 * from what to what, and why. Nothing is deleted: what is no longer offered is ended.
 */
@Service
@Transactional
public class HelpOfferKeeping {

	/** The register's name in the record. */
	static final String REGISTER = "offers-of-help";

	private final HelpOfferEntries entries;

	private final OffersOfHelp offers;

	private final RegisterHistory history;

	HelpOfferKeeping(HelpOfferEntries entries, OffersOfHelp offers, RegisterHistory history) {
		this.entries = entries;
		this.offers = offers;
		this.history = history;
	}

	/** An offer as it is. */
	@Transactional(readOnly = true)
	public Optional<OfferOfHelp> find(String reference) {
		return this.offers.all().stream().filter((one) -> one.reference().equals(reference)).findFirst();
	}

	/** What was changed of an offer, the latest first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> changesOf(String reference) {
		return this.history.of(entry(reference));
	}

	/**
	 * Records an offer.
	 * @param why the reason, for the record
	 * @return its reference
	 */
	public String add(CurrentUser by, HelpOffered help, String why) {
		requireReason(why);
		lock();
		HelpOffer offer = this.entries.add(help);
		this.history.note(by, entry(offer.reference()), offer.version(), List.of(Difference.recorded(help.title())),
				why);
		return offer.reference();
	}

	/**
	 * Changes an offer; to end it, and to take that back, is a change too.
	 * @param seen how often it had changed when the page was made
	 * @param why the reason, for the record
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change
	 */
	public void change(CurrentUser by, String reference, int seen, HelpOffered help, String why) {
		if (!record(by, reference, seen, help, why)) {
			throw new Refused(HelpOfferRefusal.HELP_UNCHANGED);
		}
	}

	/**
	 * The same where it may be that nothing changes.
	 * @return whether something did
	 */
	boolean record(CurrentUser by, String reference, int seen, HelpOffered help, String why) {
		requireReason(why);
		HelpOffer offer = lock(reference, seen);
		List<Difference> differences = offer.change(help);
		this.entries.save();
		this.history.note(by, entry(reference), offer.version(), differences, why);
		return !differences.isEmpty();
	}

	/**
	 * Records what a table says of an offer. Who calls has locked the register and
	 * compared.
	 */
	public void bring(CurrentUser by, String reference, HelpOffered help, String why) {
		record(by, reference, this.entries.lock(reference).orElseThrow(() -> missing(reference)).version(), help, why);
	}

	/** Until the transaction ends nobody else changes the register. */
	public void lock() {
		this.entries.lock();
	}

	/**
	 * An offer that nobody else changes until the transaction ends.
	 * @throws EntryMoved when it has changed since
	 */
	HelpOffer lock(String reference, int seen) {
		lock();
		HelpOffer offer = this.entries.lock(reference).orElseThrow(() -> missing(reference));
		if (offer.version() != seen) {
			throw new EntryMoved(entry(reference), this.history.since(entry(reference), seen));
		}
		return offer;
	}

	static void requireReason(String why) {
		Written.required(why, Written.MOST, HelpOfferRefusal.HELP_WITHOUT_REASON);
	}

	private static RegisterEntry entry(String reference) {
		return RegisterEntry.of(REGISTER, reference);
	}

	private static NotVisible missing(String reference) {
		return new NotVisible("Offer of help " + reference);
	}

}
