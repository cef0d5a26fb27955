package org.article12.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Region;
import org.article12.routing.domain.RoutingEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast proposals are computed once the snapshot of the centres is there. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RoutingBenchmark {

	private static final int NEEDS = 1000;

	private final List<Need> small = new ArrayList<>();

	private final List<Need> large = new ArrayList<>();

	private CentreSnapshot twelve = CentreSnapshot.of(List.of());

	private CentreSnapshot twoHundred = CentreSnapshot.of(List.of());

	private int next;

	@Setup
	public void centresAndNeeds() {
		Random random = new Random(20261122);
		this.twelve = CentreSnapshot.of(centres(random, 12));
		this.twoHundred = CentreSnapshot.of(centres(random, 200));
		for (int index = 0; index < NEEDS; index++) {
			this.small.add(need(random, 3));
			this.large.add(need(random, 12));
		}
	}

	/** Three areas and twelve centres. */
	@Benchmark
	@BenchmarkMode(Mode.Throughput)
	@OutputTimeUnit(TimeUnit.SECONDS)
	public RoutingProposal threeAreasTwelveCentres() {
		return RoutingEngine.propose(this.small.get(this.next++ % NEEDS), this.twelve, Rules.DEFAULT);
	}

	/** Twelve areas and two hundred centres. */
	@Benchmark
	@BenchmarkMode(Mode.SampleTime)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public RoutingProposal twelveAreasTwoHundredCentres() {
		return RoutingEngine.propose(this.large.get(this.next++ % NEEDS), this.twoHundred, Rules.DEFAULT);
	}

	/** A queue of ten thousand requests of three areas. */
	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public int queueOfTenThousand() {
		int chosen = 0;
		for (int index = 0; index < 10_000; index++) {
			chosen += RoutingEngine.propose(this.small.get(index % NEEDS), this.twelve, Rules.DEFAULT).chosen().size();
		}
		return chosen;
	}

	private static Need need(Random random, int count) {
		List<AreaCode> areas = areas();
		Collections.shuffle(areas, random);
		PartyFacts party = new PartyFacts(party(random.nextInt(50)), Region.values()[random.nextInt(4)],
				random.nextInt(60), random.nextInt(90));
		return Need.of(party, areas.subList(0, count), Set.of(WorkingLanguage.FR), Map.of(),
				LocalDate.of(2026, 11, 22));
	}

	private static List<CentreFacts> centres(Random random, int count) {
		List<CentreFacts> centres = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			TreeMap<AreaCode, Strength> areas = new TreeMap<>();
			areas().stream()
				.filter((area) -> random.nextInt(2) == 0)
				.forEach((area) -> areas.put(area, Strength.values()[random.nextInt(2)]));
			TreeMap<PartyCode, Service> services = new TreeMap<>();
			for (int party = 0; party < 50; party++) {
				if (random.nextInt(4) == 0) {
					services.put(party(party), Service.values()[random.nextInt(2)]);
				}
			}
			centres.add(new CentreFacts(new CentreCode("SCRC-" + (char) ('A' + index / 26) + (char) ('A' + index % 26)),
					Region.values()[random.nextInt(4)], party(random.nextInt(50)), random.nextInt(60),
					random.nextInt(90), false, null, null, (random.nextInt(2) == 0) ? 9 : null, random.nextInt(8),
					Set.of(WorkingLanguage.values()[random.nextInt(3)]), areas, services, Track.NONE));
		}
		return centres;
	}

	private static List<AreaCode> areas() {
		List<AreaCode> areas = new ArrayList<>();
		for (int index = 0; index < 21; index++) {
			areas.add(new AreaCode("AREA_" + (char) ('A' + index)));
		}
		return areas;
	}

	private static PartyCode party(int number) {
		return new PartyCode("A" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
	}

}
