package org.article12.offers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferReason;
import org.article12.assignments.OfferTo;
import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.routing.CentreFacts;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingRecord;
import org.jspecify.annotations.Nullable;

/**
 * The proposal for a request's open areas, and what follows from it.
 *
 * @param answer the proposal with all that it was computed from
 */
public record Proposed(RoutingAnswer answer) {

	/** What holds of a centre whatever areas it is asked to take. */
	private static final Set<ReasonCode> GENERAL = EnumSet.of(ReasonCode.HOST, ReasonCode.LISTED, ReasonCode.SCOPE,
			ReasonCode.REGION, ReasonCode.SHARED_LANGUAGE, ReasonCode.NO_SHARED_LANGUAGE);

	/**
	 * A short text that changes when anything in the proposal does, its evidence
	 * included: what is kept with the offers is what the officer saw.
	 */
	public String fingerprint() {
		RoutingRecord record = this.answer.toRecord();
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((record.ruleVersion() + record.proposal()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Which centre is proposed for which area; gaps are missing. */
	public Map<AreaCode, CentreCode> choice() {
		return choice(this.answer.proposal().chosen());
	}

	/** The same of the alternative; empty when there is none. */
	public Map<AreaCode, CentreCode> alternative() {
		return (this.answer.proposal().alternative() != null) ? choice(this.answer.proposal().alternative().chosen())
				: Map.of();
	}

	/** For each gap the nearest centre of another region that could be asked, if any. */
	public Map<AreaCode, CentreCode> elsewhere() {
		Map<AreaCode, CentreCode> nearest = new TreeMap<>();
		this.answer.proposal()
			.gaps()
			.stream()
			.filter((gap) -> !gap.elsewhere().isEmpty())
			.forEach((gap) -> nearest.put(gap.area(), gap.elsewhere().getFirst()));
		return nearest;
	}

	private static Map<AreaCode, CentreCode> choice(List<Choice> chosen) {
		Map<AreaCode, CentreCode> choice = new TreeMap<>();
		chosen.forEach((one) -> one.areas().forEach((area) -> choice.put(area, one.centre())));
		return choice;
	}

	/**
	 * The centres that have an area and are neither suspended, ended nor away: those that
	 * an officer may ask.
	 */
	public List<CentreFacts> able(AreaCode area) {
		LocalDate day = this.answer.need().asOf();
		return this.answer.centres()
			.stream()
			.filter((centre) -> centre.canBeAskedOn(day) && centre.areas().containsKey(area))
			.toList();
	}

	/** Refuses a centre that has as much in hand as it can take. */
	void requireRoom(CentreCode code) {
		this.answer.centres().stream().filter((centre) -> centre.code().equals(code)).forEach((centre) -> {
			Integer capacity = centre.capacity();
			if (capacity != null && centre.openWork() >= capacity) {
				throw new Refused(OffersRefusal.CENTRE_FULL, code.value(), centre.openWork(), capacity);
			}
		});
	}

	/** On what ground a centre stands for the Party; null when on none. */
	public @Nullable ServiceBasis basis(CentreCode centre) {
		return considered(centre).map(Considered::basis).orElse(null);
	}

	/** By what a proposed centre takes one of the areas before another proposed one. */
	public Optional<Criterion> before(CentreCode centre, List<AreaCode> areas) {
		return this.answer.proposal()
			.chosen()
			.stream()
			.filter((choice) -> choice.centre().equals(centre))
			.flatMap((choice) -> choice.reasons().stream())
			.filter((reason) -> reason.code() == ReasonCode.TAKES_BEFORE)
			.filter((reason) -> areas.stream().map(AreaCode::value).anyMatch(reason.parameters()::contains))
			.map((reason) -> Criterion.valueOf(reason.parameters().getFirst()))
			.findFirst();
	}

	/** What a centre is asked, with the reasons. */
	OfferTo offer(CentreCode centre, Set<AreaCode> areas) {
		ServiceBasis basis = basis(centre);
		OfferBasis ground = (basis != null) ? OfferBasis.valueOf(basis.name()) : OfferBasis.ELSEWHERE;
		List<Reason> reasons = this.answer.proposal()
			.chosen()
			.stream()
			.filter((choice) -> choice.centre().equals(centre) && Set.copyOf(choice.areas()).equals(areas))
			.findFirst()
			.map(Choice::reasons)
			.orElseGet(() -> generalReasons(centre));
		return new OfferTo(areas, ground,
				reasons.stream().map((reason) -> new OfferReason(reason.code().name(), reason.parameters())).toList());
	}

	/** What is true of the centre though the officer, and not the proposal, chose it. */
	private List<Reason> generalReasons(CentreCode centre) {
		List<Reason> known = this.answer.proposal()
			.chosen()
			.stream()
			.filter((choice) -> choice.centre().equals(centre))
			.findFirst()
			.map(Choice::reasons)
			.orElseGet(() -> considered(centre).map(Considered::reasons).orElse(List.of()));
		return known.stream().filter((reason) -> GENERAL.contains(reason.code())).toList();
	}

	private Optional<Considered> considered(CentreCode centre) {
		return this.answer.proposal().considered().stream().filter((one) -> one.centre().equals(centre)).findFirst();
	}

}
