package org.article12.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.centres.Centres;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.core.reference.RegisterVersions;
import org.article12.routing.domain.QueuePlanner;
import org.article12.routing.domain.RoutingEngine;
import org.article12.routing.store.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Proposes the centres that can help a Party, as the registers stand now. */
@Service
public class Routing {

	private final Parties parties;

	private final Centres centres;

	private final Catalogue catalogue;

	private final ObjectProvider<CentreLoad> load;

	private final WorkingDays calendar;

	private final RuleBook rules;

	private final RegisterVersions versions;

	private volatile @Nullable RoutingInputs known;

	Routing(Parties parties, Centres centres, Catalogue catalogue, ObjectProvider<CentreLoad> load,
			WorkingDays calendar, RuleBook rules, RegisterVersions versions) {
		this.parties = parties;
		this.centres = centres;
		this.catalogue = catalogue;
		this.load = load;
		this.calendar = calendar;
		this.rules = rules;
		this.versions = versions;
	}

	/**
	 * The proposal for the given areas.
	 * @param party a Party in the register
	 * @param areas 1 to {@value Need#MOST_AREAS} selectable areas: of a request those
	 * that are open
	 * @param languages the languages in which the Party can work; may be empty
	 * @param before what came of earlier offers of this very request
	 * @throws Refused when the Party is not eligible (Article 12.1)
	 * @throws IllegalArgumentException when the Party or an area is not what is asked for
	 */
	public RoutingProposal propose(PartyCode party, Collection<AreaCode> areas, Set<WorkingLanguage> languages,
			AskedBefore before) {
		Party asking = party(party);
		if (!asking.eligibility().eligible()) {
			throw new Refused(RoutingRefusal.ROUTING_NOT_ELIGIBLE, asking.name());
		}
		return RoutingEngine.propose(need(party, areas, languages, before), snapshot(), rules());
	}

	/**
	 * The same proposal with everything that it was computed from, to be kept with the
	 * offers that follow from it: for a request, whose Party was found eligible as it
	 * stood when it asked.
	 * @param party a Party in the register
	 * @param areas the areas, as for {@link #propose}
	 * @param languages the languages, as for {@link #propose}
	 * @param before what came of earlier offers, as for {@link #propose}
	 */
	public RoutingAnswer answer(PartyCode party, Collection<AreaCode> areas, Set<WorkingLanguage> languages,
			AskedBefore before) {
		Need need = need(party, areas, languages, before);
		CentreSnapshot centres = snapshot();
		Rules inForce = rules();
		return new RoutingAnswer(need, centres.centres().stream().map((centre) -> centre.seenBy(party)).toList(),
				inForce, RoutingEngine.propose(need, centres, inForce));
	}

	/**
	 * One plan for needs that wait, beside the proposals that each of them gets by
	 * itself.
	 * @param waiting the needs in the order of the queue
	 */
	public QueuePlan plan(List<WaitingNeed> waiting) {
		return QueuePlanner.plan(waiting, snapshot(), rules());
	}

	/** The rules in force. */
	public Rules rules() {
		return this.rules.current();
	}

	/** Every centre as it stands now, with the work that it has in hand and has done. */
	public CentreSnapshot snapshot() {
		List<Centre> register = this.centres.all();
		CentreLoad answering = this.load.getIfAvailable();
		Map<CentreCode, Integer> openWork = (answering != null) ? answering.openWork() : Map.of();
		Map<CentreCode, Track> tracks = (answering != null) ? answering.tracks() : Map.of();
		LocalDate today = this.calendar.today();
		RoutingInputs current = this.known;
		if (current == null || !current.isOf(today, register, openWork, tracks)) {
			current = new RoutingInputs(today, register, openWork, tracks,
					CentreSnapshot.of(register.stream()
						.map((centre) -> CentreFacts.of(centre, today, openWork.getOrDefault(centre.code(), 0),
								tracks.getOrDefault(centre.code(), Track.NONE)))
						.toList()));
			this.known = current;
		}
		return current.snapshot();
	}

	/** The same with one centre as it is taken to be, and with the work that it has. */
	public CentreSnapshot snapshotWith(Centre other) {
		LocalDate today = this.calendar.today();
		return CentreSnapshot.of(snapshot().centres()
			.stream()
			.map((one) -> one.code().equals(other.code()) ? CentreFacts.of(other, today, one.openWork(), one.track())
					: one)
			.toList());
	}

	/**
	 * Lets the rest of this web request see what others committed since it began: for
	 * what is decided under a lock.
	 */
	public void lookAgain() {
		this.versions.readAgain();
	}

	/**
	 * A need of a Party, as {@link #propose} reads it, whether or not it may ask today.
	 * @param party a Party in the register
	 * @param areas the areas, as for {@link #propose}
	 * @param languages the languages, as for {@link #propose}
	 * @param before what came of earlier offers, as for {@link #propose}
	 */
	public Need need(PartyCode party, Collection<AreaCode> areas, Set<WorkingLanguage> languages, AskedBefore before) {
		areas.forEach(this::requireArea);
		return Need.of(PartyFacts.of(party(party)), areas, languages, before, this.calendar.today());
	}

	// What was asked for before an area was retired still looks for a centre.
	private void requireArea(AreaCode code) {
		if (this.catalogue.area(code).filter((area) -> !area.heading()).isEmpty()) {
			throw new IllegalArgumentException("Not an area that can be asked for: " + code);
		}
	}

	private Party party(PartyCode code) {
		return this.parties.find(code).orElseThrow(() -> new IllegalArgumentException("Not a Party: " + code));
	}

	/**
	 * What the proposal for a need comes to, without its evidence; for when very many are
	 * compared.
	 */
	public static Placement place(Need need, CentreSnapshot centres, Rules rules) {
		return RoutingEngine.place(need, centres, rules);
	}

	// Each source hands out the very same object until it changes.
	private record RoutingInputs(LocalDate day, List<Centre> register, Map<CentreCode, Integer> openWork,
			Map<CentreCode, Track> tracks, CentreSnapshot snapshot) {

		boolean isOf(LocalDate today, List<Centre> centres, Map<CentreCode, Integer> work,
				Map<CentreCode, Track> done) {
			return this.day.equals(today) && this.register == centres && this.openWork == work && this.tracks == done;
		}

	}

}
