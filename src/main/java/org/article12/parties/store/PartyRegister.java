package org.article12.parties.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.parties.Party;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.NonPartyState;
import org.article12.parties.domain.PartiesOfDay;
import org.article12.parties.domain.PartyDays;
import org.article12.parties.domain.PartyRecords;
import org.article12.parties.domain.RegisteredParty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the register of Parties and keeps it in memory, as it holds on the Secretariat's
 * day: what begins to hold on a day does so on that day, on every instance.
 */
@Component
public class PartyRegister {

	private static final String FACTS = """
			select new org.article12.parties.domain.KnownFact(f.id, p.code, f.fact, f.value, f.validFrom, f.validUntil,
				f.source, f.confirmed, f.why, f.recordedAt, f.byName, f.knownFrom, f.knownUntil)
			from RegisteredParty p join p.facts f""";

	private final RegisterSnapshot<PartyDays> snapshot;

	private final WorkingDays calendar;

	private final EntityManager entities;

	public PartyRegister(RegisterVersions versions, WorkingDays calendar, EntityManager entities) {
		this.snapshot = new RegisterSnapshot<>("parties", versions,
				(reader) -> new PartyDays(read(reader, FACTS + " where f.knownUntil is null")));
		this.calendar = calendar;
		this.entities = entities;
	}

	/** The register as it is now. */
	public PartiesOfDay content() {
		return this.snapshot.content().on(this.calendar.today());
	}

	/** What is known now, of every day. */
	public PartyRecords known() {
		return this.snapshot.content().known();
	}

	/**
	 * What was known at the end of a day: what people recorded later is not in it, and
	 * what they have corrected since stands as it stood.
	 */
	@Transactional(readOnly = true)
	public PartyRecords asOf(LocalDate day) {
		return read(this.entities, FACTS).where((fact) -> wasKnown(fact, day));
	}

	/** What was known before a moment, likewise. */
	@Transactional(readOnly = true)
	public PartyRecords before(Instant moment) {
		return read(this.entities, FACTS).where((fact) -> fact.wasKnownBefore(moment));
	}

	/** All that was ever said of a Party. */
	@Transactional(readOnly = true)
	public List<KnownFact> everSaidOf(PartyCode code) {
		return this.entities.createQuery(FACTS + " where p.code = :code order by f.id", KnownFact.class)
			.setParameter("code", code.value())
			.getResultList();
	}

	private boolean wasKnown(KnownFact fact, LocalDate day) {
		return (fact.knownFrom() == null || !this.calendar.dayOf(fact.knownFrom()).isAfter(day))
				&& (fact.knownUntil() == null || this.calendar.dayOf(fact.knownUntil()).isAfter(day));
	}

	private static PartyRecords read(EntityManager entities, String facts) {
		return new PartyRecords(
				entities.createQuery("from RegisteredParty", RegisteredParty.class)
					.getResultList()
					.stream()
					.map(RegisteredParty::identity)
					.toList(),
				entities.createQuery(facts, KnownFact.class).getResultList(),
				entities.createQuery("from NonPartyState", NonPartyState.class)
					.getResultList()
					.stream()
					.map(NonPartyState::view)
					.toList());
	}

}
