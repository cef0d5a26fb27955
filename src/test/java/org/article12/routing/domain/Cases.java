package org.article12.routing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Region;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.CriteriaStep;
import org.article12.routing.Criterion;
import org.article12.routing.Need;
import org.article12.routing.PartyFacts;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.jspecify.annotations.Nullable;

/** Needs and centres for tests: written out, or generated from a seed. */
final class Cases {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final PartyFacts PARTY = new PartyFacts(new PartyCode("SEN"), Region.AFRICA, 14, -14);

	private Cases() {
	}

	static AreaCode area(String code) {
		return new AreaCode(code);
	}

	static Need need(String... areas) {
		return Need.of(PARTY, areas(areas), Set.of(WorkingLanguage.FR), AskedBefore.NONE, TODAY);
	}

	static List<AreaCode> areas(String... codes) {
		return Arrays.stream(codes).map(AreaCode::new).toList();
	}

	/**
	 * A centre of the Party's region, on the spot, that takes the areas as main fields.
	 */
	static Builder centre(String letters, String... areas) {
		return new Builder(letters).areas(areas);
	}

	/** A generated case; a few coarse values, so that ties are frequent. */
	static Case generated(Random random, int mostCentres, int mostAreas) {
		int areaCount = 1 + random.nextInt(mostAreas);
		List<AreaCode> areas = new ArrayList<>();
		for (int index = 0; index < areaCount; index++) {
			areas.add(new AreaCode("AREA_" + (char) ('A' + index)));
		}
		List<CentreFacts> centres = new ArrayList<>();
		int density = 1 + random.nextInt(9);
		int count = random.nextInt(mostCentres + 1);
		for (int index = 0; index < count; index++) {
			centres.add(generatedCentre(random, index, areas, density));
		}
		Map<CentreCode, Collection<AreaCode>> declined = new TreeMap<>();
		for (CentreFacts centre : centres) {
			if (random.nextInt(6) == 0) {
				declined.put(centre.code(), Set.of(areas.get(random.nextInt(areaCount))));
			}
		}
		return new Case(Need.of(PARTY, areas, languages(random), silentInPart(declined), TODAY), centres);
	}

	// Every other of those that were asked before did not answer, instead of declining.
	private static AskedBefore silentInPart(Map<CentreCode, Collection<AreaCode>> asked) {
		Map<CentreCode, Collection<AreaCode>> declined = new TreeMap<>();
		Map<CentreCode, Map<AreaCode, LocalDate>> unanswered = new TreeMap<>();
		asked.forEach((centre, areas) -> {
			if (declined.size() > unanswered.size()) {
				areas.forEach((area) -> unanswered.computeIfAbsent(centre, (_) -> new TreeMap<>())
					.put(area, TODAY.minusDays(2)));
			}
			else {
				declined.put(centre, areas);
			}
		});
		return new AskedBefore(declined, unanswered);
	}

	private static CentreFacts generatedCentre(Random random, int index, List<AreaCode> areas, int density) {
		Builder builder = new Builder("" + (char) ('A' + index / 26) + (char) ('A' + index % 26));
		builder.region = (random.nextInt(3) > 0) ? Region.AFRICA : Region.ASIA_PACIFIC;
		builder.host = (random.nextInt(6) == 0) ? PARTY.code() : new PartyCode("XXX");
		builder.latitude = 14 + random.nextInt(3) * 10;
		builder.longitude = -14 + random.nextInt(2) * 25;
		builder.suspended = random.nextInt(12) == 0;
		builder.endedOn = (random.nextInt(8) == 0) ? TODAY.plusDays(random.nextInt(3) - 1) : null;
		builder.backOn = (random.nextInt(9) == 0) ? TODAY.plusDays(1 + random.nextInt(2)) : null;
		builder.capacity = (random.nextInt(3) == 0) ? random.nextInt(4) : null;
		builder.openWork = random.nextInt(3);
		builder.languages = languages(random);
		for (AreaCode area : areas) {
			if (random.nextInt(10) < density) {
				builder.areas.put(area, random.nextBoolean() ? Strength.PRIMARY : Strength.SECONDARY);
			}
		}
		int service = random.nextInt(4);
		if (service < 2) {
			builder.services.put(PARTY.code(), (service == 0) ? Service.LISTED : Service.SCOPE);
		}
		return builder.build();
	}

	private static Set<WorkingLanguage> languages(Random random) {
		Set<WorkingLanguage> languages = EnumSet.noneOf(WorkingLanguage.class);
		for (WorkingLanguage language : List.of(WorkingLanguage.EN, WorkingLanguage.FR)) {
			if (random.nextBoolean()) {
				languages.add(language);
			}
		}
		return languages;
	}

	/**
	 * The same case in which centres have a history, coarse so that ties are frequent.
	 */
	static Case withHistory(Random random, Case generated) {
		List<CentreFacts> centres = generated.centres().stream().map((centre) -> {
			TreeMap<AreaCode, Integer> delivered = new TreeMap<>();
			for (AreaCode area : generated.need().areas()) {
				if (random.nextInt(3) == 0) {
					delivered.put(area, 1 + random.nextInt(12));
				}
			}
			int answers = random.nextInt(3);
			int evaluations = random.nextInt(3);
			return centre.with(centre.openWork(), new Track(random.nextInt(3), answers, random.nextInt(answers + 1),
					evaluations, random.nextInt(evaluations * Track.MOST_POINTS + 1), delivered));
		}).toList();
		return new Case(generated.need(), centres);
	}

	/** Weights, coarse so that different sums are often equal. */
	static Weights weights(Random random) {
		Map<Criterion, Long> weights = new TreeMap<>();
		for (Criterion criterion : Criterion.WEIGHTED) {
			weights.put(criterion, (long) random.nextInt(4));
		}
		weights.put(Criterion.WEIGHTED.get(random.nextInt(Criterion.WEIGHTED.size())), 3L);
		return Weights.whole(weights);
	}

	/** Weights of twelve steps, or nearly, in any order: too fine for one level. */
	static Weights stepByStep(Random random) {
		List<Criterion> criteria = new ArrayList<>(Criterion.WEIGHTED);
		Collections.shuffle(criteria, random);
		List<CriteriaStep> steps = new ArrayList<>();
		while (!criteria.isEmpty()) {
			Map<Criterion, Long> step = new TreeMap<>();
			do {
				step.put(criteria.removeFirst(), 1L + random.nextInt(9));
			}
			while (!criteria.isEmpty() && random.nextInt(5) == 0);
			steps.add(new CriteriaStep(step));
		}
		return new CriteriaOrder(steps).weights();
	}

	static RoutingProposal propose(Need need, List<CentreFacts> centres) {
		return RoutingEngine.propose(need, CentreSnapshot.of(centres), Rules.DEFAULT);
	}

	record Case(Need need, List<CentreFacts> centres) {
	}

	static final class Builder {

		private final CentreCode code;

		private Region region = Region.AFRICA;

		private PartyCode host = new PartyCode("XXX");

		private double latitude = 14;

		private double longitude = -14;

		private boolean suspended;

		private @Nullable LocalDate endedOn;

		private @Nullable LocalDate backOn;

		private @Nullable Integer capacity;

		private int openWork;

		private Set<WorkingLanguage> languages = Set.of(WorkingLanguage.FR);

		private final TreeMap<AreaCode, Strength> areas = new TreeMap<>();

		private final TreeMap<PartyCode, Service> services = new TreeMap<>();

		private Track track = Track.NONE;

		private Builder(String letters) {
			this.code = new CentreCode("SCRC-" + letters);
		}

		Builder areas(String... codes) {
			Cases.areas(codes).forEach((area) -> this.areas.put(area, Strength.PRIMARY));
			return this;
		}

		Builder secondary(String... codes) {
			Cases.areas(codes).forEach((area) -> this.areas.put(area, Strength.SECONDARY));
			return this;
		}

		Builder elsewhere() {
			this.region = Region.ASIA_PACIFIC;
			return this;
		}

		Builder hostedByParty() {
			this.host = PARTY.code();
			return this;
		}

		Builder lists() {
			this.services.put(PARTY.code(), Service.LISTED);
			return this;
		}

		Builder inScope() {
			this.services.put(PARTY.code(), Service.SCOPE);
			return this;
		}

		Builder suspended() {
			this.suspended = true;
			return this;
		}

		Builder endsOn(LocalDate day) {
			this.endedOn = day;
			return this;
		}

		Builder backOn(LocalDate day) {
			this.backOn = day;
			return this;
		}

		Builder load(int openWork, @Nullable Integer capacity) {
			this.openWork = openWork;
			this.capacity = capacity;
			return this;
		}

		Builder speaks(WorkingLanguage... languages) {
			this.languages = Set.of(languages);
			return this;
		}

		Builder at(double latitude, double longitude) {
			this.latitude = latitude;
			this.longitude = longitude;
			return this;
		}

		Builder track(Track done) {
			this.track = done;
			return this;
		}

		CentreFacts build() {
			return new CentreFacts(this.code, this.region, this.host, this.latitude, this.longitude, this.suspended,
					this.endedOn, this.backOn, this.capacity, this.openWork, new TreeSet<>(this.languages), this.areas,
					this.services, this.track);
		}

	}

}
