package org.article12.helpoffers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterProposals;
import org.article12.helpoffers.domain.HelpFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What Parties state themselves: a focal point says what help its Party offers, or that
 * an offer is otherwise or ends; the Secretariat accepts all of it, some, or nothing. A
 * Party's proposals are kept under its code, with the offer as a part.
 */
@Service
@Transactional
public class HelpOfferProposals {

	private static final int LATEST = 20;

	private final HelpOfferKeeping keeping;

	private final OffersOfHelp offers;

	private final RegisterProposals proposals;

	HelpOfferProposals(HelpOfferKeeping keeping, OffersOfHelp offers, RegisterProposals proposals) {
		this.keeping = keeping;
		this.offers = offers;
		this.proposals = proposals;
	}

	/** What a Party has proposed lately, the latest first. */
	@Transactional(readOnly = true)
	public List<Proposed> of(PartyCode party) {
		return this.proposals.of(entry(party), LATEST);
	}

	/** What awaits a decision, the oldest Party's first. */
	@Transactional(readOnly = true)
	public List<Proposed> open() {
		Set<String> parties = this.proposals.open(HelpOfferKeeping.REGISTER).keySet();
		return parties.isEmpty() ? List.of()
				: this.proposals.of(HelpOfferKeeping.REGISTER, parties, LATEST * parties.size())
					.stream()
					.filter(Proposed::isOpen)
					.toList();
	}

	/** A proposal of a Party, with what it is about. */
	@Transactional(readOnly = true)
	public Optional<Subject> find(PartyCode party, UUID id) {
		return this.proposals.find(entry(party), id)
			.map((one) -> new Subject(one, this.keeping.find(one.entry().part())));
	}

	/** What a Party offers, what is ended too. */
	@Transactional(readOnly = true)
	public List<OfferOfHelp> offersOf(PartyCode party) {
		return this.offers.all().stream().filter((one) -> isOf(one, party)).toList();
	}

	private static boolean isOf(OfferOfHelp offer, PartyCode party) {
		return offer.help().giver().asParty().filter(party::equals).isPresent();
	}

	/**
	 * States what help a Party offers. Nothing in the register changes.
	 * @param why the reason, or a word to the Secretariat
	 * @throws Refused when it is another Party's, or no reason is given
	 */
	public void propose(CurrentUser by, PartyCode party, HelpOffered wanted, String why) {
		HelpOfferKeeping.requireReason(why);
		requireOwn(party, wanted);
		this.proposals.add(by, entry(party).part(UUID.randomUUID()),
				Difference.between(Map.of(), said(HelpFields.of(wanted))), why);
	}

	// Who gives, and that it is not to be public, goes without saying.
	private static Map<String, String> said(Map<String, String> fields) {
		Map<String, String> said = new LinkedHashMap<>(fields);
		said.keySet().removeAll(Set.of(HelpFields.KIND, HelpFields.PARTY));
		said.remove("public", Boolean.FALSE.toString());
		return said;
	}

	/**
	 * Proposes that an offer be otherwise. Nothing in the register changes.
	 * @param seen how often it had changed when the page was made
	 * @param why the reason
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, it would be another Party's, or no
	 * reason is given
	 */
	public void propose(CurrentUser by, PartyCode party, String reference, int seen, HelpOffered wanted, String why) {
		HelpOfferKeeping.requireReason(why);
		requireOwn(party, wanted);
		HelpOffered before = this.keeping.lock(reference, seen).help();
		List<Difference> differences = Difference.between(HelpFields.of(before), HelpFields.of(wanted));
		if (differences.isEmpty()) {
			throw new Refused(HelpOfferRefusal.HELP_UNCHANGED);
		}
		this.proposals.add(by, entry(party).part(reference), differences, why);
	}

	/**
	 * Takes an offer of a Party's off the public pages. That needs nobody's decision:
	 * whoever agreed can agree no longer.
	 * @param seen how often it had changed when the page was made
	 * @param why the reason, for the record
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when it is not public
	 */
	public void withdrawConsent(CurrentUser by, PartyCode party, String reference, int seen, String why) {
		HelpOffered help = this.keeping.find(reference)
			.filter((one) -> isOf(one, party))
			.orElseThrow(() -> new NotVisible("Offer of help " + reference))
			.help();
		this.keeping.change(by, reference, seen, help.notPublic(), why);
	}

	private static void requireOwn(PartyCode party, HelpOffered wanted) {
		if (wanted.giver().asParty().filter(party::equals).isEmpty()) {
			throw new Refused(HelpOfferRefusal.HELP_OF_ANOTHER);
		}
	}

	/**
	 * Decides on a proposal: what is accepted of it is recorded.
	 * @param seen how often the offer had changed when the page was made; 0 for a new one
	 * @param accepted names of the fields that are accepted
	 * @param why the reason, for the record
	 * @return the reference of the offer; empty where nothing was accepted of a new one
	 * @throws EntryMoved when it has changed since, or it was decided before
	 * @throws Refused when no reason is given, or what is accepted cannot be recorded
	 */
	public Optional<String> decide(CurrentUser by, PartyCode party, UUID id, int seen, Set<String> accepted,
			String why) {
		HelpOfferKeeping.requireReason(why);
		Subject subject = find(party, id).orElseThrow(() -> missing(id));
		Optional<String> reference = subject.offer().map(OfferOfHelp::reference);
		Map<String, String> fields = new LinkedHashMap<>(
				reference.map((known) -> HelpFields.of(this.keeping.lock(known, seen).help())).orElseGet(Map::of));
		List<Difference> wanted = this.proposals.decide(by, subject.proposed(), accepted, why);
		if (wanted.isEmpty()) {
			return reference;
		}
		wanted.forEach((one) -> fields.put(one.field(), one.after()));
		// Who speaks for the Party has said by that who gives.
		fields.put(HelpFields.KIND, GiverKind.PARTY.name());
		fields.put(HelpFields.PARTY, party.value());
		HelpOffered help = HelpFields.read(fields);
		if (reference.isEmpty()) {
			return Optional.of(this.keeping.add(by, help, why));
		}
		this.keeping.record(by, reference.get(), seen, help, why);
		return reference;
	}

	/**
	 * Takes a proposal back that its Party no longer makes.
	 * @throws EntryMoved when it was decided or taken back before
	 */
	public void withdraw(CurrentUser by, PartyCode party, UUID id) {
		this.proposals.withdraw(by, find(party, id).orElseThrow(() -> missing(id)).proposed());
	}

	private static RegisterEntry entry(PartyCode party) {
		return RegisterEntry.of(HelpOfferKeeping.REGISTER, party.value());
	}

	private static NotVisible missing(UUID id) {
		return new NotVisible("Proposal " + id);
	}

	/**
	 * A proposal with what it is about.
	 *
	 * @param offer the offer; empty where a new one is stated
	 */
	public record Subject(Proposed proposed, Optional<OfferOfHelp> offer) {

		/** How often the offer has changed; 0 for a new one. */
		public int version() {
			return this.offer.map(OfferOfHelp::version).orElse(0);
		}

	}

}
