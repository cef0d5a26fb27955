package org.article12.centres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.centres.domain.RegionalCentre;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.article12.core.register.RegisterHistory;
import org.article12.core.register.RegisterProposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What centres would have the register say of them: a centre proposes, the Secretariat
 * accepts all of it, some, or nothing.
 */
@Service
@Transactional
public class CentreProposals {

	private static final int LATEST = 20;

	private final CentreEdits edits;

	private final RegisterProposals proposals;

	private final RegisterHistory history;

	CentreProposals(CentreEdits edits, RegisterProposals proposals, RegisterHistory history) {
		this.edits = edits;
		this.proposals = proposals;
		this.history = history;
	}

	/** What a centre has proposed lately, the latest first. */
	@Transactional(readOnly = true)
	public List<Proposed> of(CentreCode centre) {
		return this.proposals.of(CentreEdits.entry(centre), LATEST);
	}

	/** How much awaits a decision, by centre. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Map<CentreCode, Long> open() {
		return this.proposals.open(CentreEdits.REGISTER)
			.entrySet()
			.stream()
			.collect(Collectors.toMap((open) -> new CentreCode(open.getKey()), Map.Entry::getValue));
	}

	/** A proposal of a centre, if there is such. */
	@Transactional(readOnly = true)
	public Optional<Proposed> find(CentreCode centre, UUID id) {
		return this.proposals.find(CentreEdits.entry(centre), id);
	}

	/**
	 * Proposes that some aspects of a centre be otherwise. Nothing in the register
	 * changes.
	 * @param seen how often the centre had changed when the page was made
	 * @param aspects which aspects would be as wanted, and in no other way
	 * @param why the reason
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, no reason is given, or periods overlap
	 */
	public void propose(CurrentUser by, CentreCode code, int seen, Set<Aspect> aspects, Facts wanted, String why) {
		RegionalCentre centre = lock(code, seen);
		Written.required(why, Written.MOST, CentreRefusal.CENTRE_WITHOUT_REASON);
		Facts before = centre.facts();
		Facts after = before.with(aspects, wanted);
		// What could not be recorded is not proposed.
		centre.asOf(after);
		List<Difference> differences = before.changesTo(after);
		if (differences.isEmpty()) {
			throw new Refused(CentreRefusal.CENTRE_UNCHANGED);
		}
		this.proposals.add(by, CentreEdits.entry(code), differences, why);
	}

	/**
	 * Decides on a proposal: what is accepted of it is recorded.
	 * @param seen how often the centre had changed when the page was made
	 * @param accepted what is accepted, as {@link Fact#recorded()} writes it
	 * @param why the reason, for the record
	 * @throws EntryMoved when the centre has changed since, or it was decided before
	 * @throws Refused when no reason is given, or what is accepted cannot be recorded
	 */
	public void decide(CurrentUser by, CentreCode code, UUID id, int seen, Set<String> accepted, String why) {
		RegionalCentre centre = lock(code, seen);
		Written.required(why, Written.MOST, CentreRefusal.CENTRE_WITHOUT_REASON);
		Proposed proposed = find(code, id).orElseThrow();
		List<Difference> differences = this.proposals.decide(by, proposed, accepted, why);
		Facts before = centre.facts();
		Facts after = before.after(differences);
		if (!before.changesTo(after).isEmpty()) {
			this.edits.record(by, centre, after, why);
		}
	}

	/**
	 * Takes a proposal back that its centre no longer makes.
	 * @throws EntryMoved when it was decided or taken back before
	 */
	public void withdraw(CurrentUser by, CentreCode code, UUID id) {
		// Nobody decides on it meanwhile.
		this.edits.lock(code);
		this.proposals.withdraw(by, find(code, id).orElseThrow());
	}

	private RegionalCentre lock(CentreCode code, int seen) {
		RegionalCentre centre = this.edits.lock(code);
		if (centre.version() != seen) {
			throw new EntryMoved(CentreEdits.entry(code), this.history.since(CentreEdits.entry(code), seen));
		}
		return centre;
	}

}
