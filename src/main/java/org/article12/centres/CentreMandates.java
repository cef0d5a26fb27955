package org.article12.centres;

import java.util.List;

import org.article12.centres.domain.RegionalCentre;
import org.article12.centres.store.RegionalCentreRepository;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
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
 * Keeps how far work may be offered to each centre: its capacity, a suspension, the end
 * of its mandate. Routing goes by what is recorded from the next proposal on.
 */
@Service
public class CentreMandates {

	private final RegionalCentreRepository centres;

	private final RegisterHistory history;

	private final ObjectProvider<CentreLoad> load;

	CentreMandates(RegionalCentreRepository centres, RegisterHistory history, ObjectProvider<CentreLoad> load) {
		this.centres = centres;
		this.history = history;
		this.load = load;
	}

	/** How a centre stands in the register. */
	@Transactional(readOnly = true)
	public Recorded recorded(CentreCode code) {
		RegionalCentre centre = this.centres.findById(code.value()).orElseThrow(() -> new NotVisible("Centre " + code));
		return new Recorded(centre.version(), centre.availability());
	}

	/**
	 * Changes how far work may be offered to a centre.
	 * @param seen how often it had changed when the page was made
	 * @param why the reason, for the record
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, no reason is given, or it would end with
	 * work in hand
	 */
	@Transactional
	public void change(CurrentUser by, CentreCode code, int seen, Availability wanted, String why) {
		RegionalCentre centre = this.centres.findByCode(code.value())
			.orElseThrow(() -> new NotVisible("Centre " + code));
		if (centre.version() != seen) {
			throw new EntryMoved(entry(code), this.history.since(entry(code), seen));
		}
		Written.required(why, Written.MOST, CentreRefusal.CENTRE_WITHOUT_REASON);
		Availability before = centre.availability();
		List<Difference> differences = before.changesTo(wanted);
		if (differences.isEmpty()) {
			throw new Refused(CentreRefusal.CENTRE_UNCHANGED);
		}
		int inHand = openWork(code);
		if (wanted.endedOn() != null && !wanted.endedOn().equals(before.endedOn()) && inHand > 0) {
			throw new Refused(CentreRefusal.CENTRE_HAS_WORK, inHand);
		}
		centre.become(wanted);
		this.centres.saveAndFlush(centre);
		this.history.note(by, entry(code), seen + 1, differences, why);
	}

	/** What was changed of a centre, the latest first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> changesOf(CentreCode code) {
		return this.history.of(entry(code));
	}

	private static RegisterEntry entry(CentreCode code) {
		return RegisterEntry.of("centres", code);
	}

	private int openWork(CentreCode code) {
		CentreLoad answering = this.load.getIfAvailable();
		return (answering != null) ? answering.openWork().getOrDefault(code, 0) : 0;
	}

	/**
	 * How a centre stands in the register.
	 *
	 * @param version how often it has changed
	 * @param availability how far work may be offered to it
	 */
	public record Recorded(int version, Availability availability) {
	}

}
