package org.article12.centres;

import java.util.List;
import java.util.Set;

import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.centres.domain.RegionalCentre;
import org.article12.centres.store.RegionalCentreRepository;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Multilingual;
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
 * Keeps what the register says of each centre. What differs is written down, each thing
 * with who, when, from what to what, and why.
 */
@Service
public class CentreEdits {

	/** The register's name in its history and its proposals. */
	static final String REGISTER = "centres";

	private static final int APART = 10;

	private final RegionalCentreRepository centres;

	private final RegisterHistory history;

	private final ObjectProvider<CentreLoad> load;

	CentreEdits(RegionalCentreRepository centres, RegisterHistory history, ObjectProvider<CentreLoad> load) {
		this.centres = centres;
		this.history = history;
		this.load = load;
	}

	/** How a centre stands in the register. */
	@Transactional(readOnly = true)
	public Recorded recorded(CentreCode code) {
		RegionalCentre centre = this.centres.findById(code.value()).orElseThrow(() -> new NotVisible("Centre " + code));
		return new Recorded(centre.version(), centre.facts());
	}

	/** What was changed of a centre, the latest first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> changesOf(CentreCode code) {
		return this.history.of(entry(code));
	}

	/**
	 * Changes some aspects of a centre.
	 * @param seen how often it had changed when the page was made
	 * @param aspects which aspects are as wanted, and in no other way
	 * @param why the reason, for the record
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, no reason is given, periods overlap, or
	 * it would end with work in hand
	 */
	@Transactional
	public void record(CurrentUser by, CentreCode code, int seen, Set<Aspect> aspects, Facts wanted, String why) {
		RegionalCentre centre = lock(code);
		if (centre.version() != seen) {
			throw new EntryMoved(entry(code), this.history.since(entry(code), seen));
		}
		record(by, centre, centre.facts().with(aspects, wanted), why);
	}

	/**
	 * Enters a centre that the register does not know. It can do nothing yet, so that
	 * nothing is asked of it.
	 * @param identity who it is and where
	 * @param why the reason, for the record
	 * @throws Refused when its host has a centre already, or no reason is given
	 */
	@Transactional
	public void add(CurrentUser by, CentreCode code, Facts identity, String why) {
		Written.required(why, Written.MOST, CentreRefusal.CENTRE_WITHOUT_REASON);
		// Who adds another at the same time waits for the same one.
		lock(this.centres.findAllByOrderBySortOrder().getFirst().code());
		if (this.centres.existsById(code.value())) {
			throw new Refused(CentreRefusal.CENTRE_HOST_HAS_ONE, code);
		}
		int last = this.centres.findAllByOrderBySortOrder().getLast().place();
		RegionalCentre centre = this.centres.saveAndFlush(RegionalCentre.entered(code, identity, last + APART));
		this.history.note(by, entry(code), centre.version(),
				List.of(Difference.recorded(identity.get(Aspect.NAME_TODAY, Multilingual.ALWAYS))), why);
	}

	/** Until the transaction ends nobody else changes a centre. */
	@Transactional
	public void lockAll() {
		this.centres.findAllByOrderBySortOrder().forEach((centre) -> lock(centre.code()));
	}

	/**
	 * The same for all that is to be kept of a centre; who calls has locked it and
	 * compared.
	 */
	@Transactional
	public void record(CurrentUser by, CentreCode code, Facts wanted, String why) {
		record(by, lock(code), wanted, why);
	}

	/** The same for a centre that is locked, and for all that is to be kept of it. */
	void record(CurrentUser by, RegionalCentre centre, Facts wanted, String why) {
		Written.required(why, Written.MOST, CentreRefusal.CENTRE_WITHOUT_REASON);
		Facts before = centre.facts();
		centre.become(wanted);
		List<Difference> differences = before.changesTo(centre.facts());
		if (differences.isEmpty()) {
			throw new Refused(CentreRefusal.CENTRE_UNCHANGED);
		}
		int inHand = openWork(centre.code());
		if (inHand > 0 && ends(differences)) {
			throw new Refused(CentreRefusal.CENTRE_HAS_WORK, inHand);
		}
		int version = this.centres.saveAndFlush(centre).version();
		this.history.note(by, entry(centre.code()), version, differences, why);
	}

	/** The centre, which nobody else changes until the transaction ends. */
	RegionalCentre lock(CentreCode code) {
		return this.centres.findByCode(code.value()).orElseThrow(() -> new NotVisible("Centre " + code));
	}

	static RegisterEntry entry(CentreCode code) {
		return RegisterEntry.of(REGISTER, code);
	}

	private static boolean ends(List<Difference> differences) {
		return differences.stream()
			.anyMatch((difference) -> difference.field().equals(Aspect.END.name()) && !difference.after().isEmpty());
	}

	private int openWork(CentreCode code) {
		CentreLoad answering = this.load.getIfAvailable();
		return (answering != null) ? answering.openWork().getOrDefault(code, 0) : 0;
	}

	/**
	 * How a centre stands in the register.
	 *
	 * @param version how often it has changed
	 * @param facts all that is kept of it
	 */
	public record Recorded(int version, Facts facts) {

		/** How far work may be offered to it. */
		public Availability availability() {
			return Availability.of(this.facts);
		}

	}

}
