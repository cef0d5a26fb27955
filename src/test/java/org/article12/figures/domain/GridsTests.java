package org.article12.figures.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.TestOrder;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.DaysOff;
import org.article12.core.PartyCode;
import org.article12.figures.domain.Fact.Part;
import org.article12.figures.domain.Fact.Stay;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboards' figures, each counted again by hand. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class GridsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final DaysOff WEEKENDS = new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

	private static final WorkDays DAYS = new WorkDays(WEEKENDS, LocalDate.of(2027, 1, 1));

	private static final List<AreaCode> AREAS = Stream.of("NIP", "BAT_BEP", "LAB").map(AreaCode::new).toList();

	private static final CentreCode SN = new CentreCode("SCRC-SN");

	private static final CentreCode DZ = new CentreCode("SCRC-DZ");

	@Test
	void eachEventIsCountedInItsMonth() {
		Fact fact = fact(1, DAY, DAY.plusDays(10), DAY.plusMonths(2), null);
		Grid grid = grids(question(DAY, DAY.plusMonths(2)), fact).of(PictureCode.TRENDS);
		assertThat(grid.rows()).containsExactly("2026-03", "2026-04", "2026-05");
		assertThat(values(grid)).isEqualTo(List.of(List.of(1, 1, 0), List.of(0, 0, 0), List.of(0, 0, 1)));
	}

	@Test
	void aFunnelCountsWhatWasReceivedInThePeriodHoweverLateItWentOn() {
		Grid grid = grids(question(DAY, DAY), fact(1, DAY, DAY.plusDays(10), DAY.plusMonths(2), DAY.plusMonths(3)),
				fact(2, DAY, DAY.plusDays(1), null, null), fact(3, DAY, null, null, null),
				fact(4, DAY.minusMonths(1), DAY, DAY, DAY))
			.of(PictureCode.FUNNEL);
		assertThat(values(grid)).isEqualTo(Stream.of(3, 2, 1, 1, 1, 1).map(List::of).toList());
		assertThat(grid.cell("ELIGIBLE", "REQUESTS").requests()).extracting((one) -> one.reference().value())
			.containsExactly("SEN-2026-0001", "SEN-2026-0002");
	}

	@Test
	void timesAreWorkingDaysThatEndedInThePeriod() {
		Grid grid = grids(question(DAY, DAY),
				stayed(1, stay(DAY, DAY.plusDays(7)), stay(DAY, DAY.plusDays(1)), stay(DAY, DAY), stay(DAY, null),
						stay(DAY.minusMonths(2), DAY.minusMonths(1)), stay(DAY, DAY.plusDays(14))))
			.of(PictureCode.STATES);
		assertThat(grid.cell("SUBMITTED", "MEDIAN").value()).isEqualTo(3.0);
		assertThat(grid.cell("SUBMITTED", "SLOW").value()).isEqualTo(10);
		assertThat(grid.cell("ROUTING", "MEDIAN").value()).isNull();
	}

	@Test
	void loadIsWhatStoodAtTheEndOfThePeriod() {
		Fact fact = parts(1, part(SN, DAY, DAY.plusDays(2), null), part(DZ, DAY, null, null),
				part(SN, DAY, DAY.plusDays(1), DAY.plusDays(20)), part(SN, DAY.plusMonths(1), null, null));
		Grid grid = grids(question(DAY, DAY), fact).of(PictureCode.LOAD);
		assertThat(grid.rows()).containsExactly("SCRC-DZ", "SCRC-SN");
		assertThat(values(grid)).isEqualTo(List.of(List.of(0, 1), List.of(1, 0)));
	}

	@Test
	void anOfferOfSeveralAreasCountsInEach() {
		Fact fact = parts(1, new Part(null, SN, Set.copyOf(AREAS.subList(0, 2)), Set.of(AREAS.getFirst()), DAY,
				DAY.plusDays(1), true, DAY.plusDays(1), null, null, false));
		Grid grid = grids(question(DAY, DAY), fact).of(PictureCode.ANSWERS);
		assertThat(grid.rows()).containsExactly("NIP", "BAT_BEP");
		assertThat(values(grid)).isEqualTo(List.of(List.of(1, 0, 0, 0), List.of(0, 1, 0, 0)));
	}

	@Test
	void nothingIsCountedTwiceOrLeftOutOfAHeatMap() {
		Random random = new Random(12);
		List<Fact> facts = new ArrayList<>();
		for (int at = 0; at < 300; at++) {
			Set<AreaCode> areas = new TreeSet<>(Comparator.comparing(AreaCode::value));
			AREAS.stream().filter((_) -> random.nextBoolean()).forEach(areas::add);
			areas.add(AREAS.get(random.nextInt(3)));
			facts.add(new Fact(new RequestReference("SEN-2026-%04d".formatted(at)),
					new PartyCode(List.of("SEN", "GHA", "URY", "PER").get(random.nextInt(4))),
					random.nextInt(9) == 0 ? null : Region.values()[random.nextInt(3)],
					random.nextBoolean() ? Set.of(Group.LDC) : Set.of(), areas, RequestStatus.SUBMITTED,
					DAY.plusDays(random.nextInt(90)), null, null, null, null, List.of(), List.of()));
		}
		Question question = new Question(YearMonth.of(2026, 3), YearMonth.of(2026, 4), null, null, Group.LDC, null,
				null);
		Grid parties = new Grids(question, facts, AREAS, DAYS).of(PictureCode.PARTIES);
		Grid regions = new Grids(question, facts, AREAS, DAYS).of(PictureCode.REGIONS);
		for (AreaCode area : AREAS) {
			for (String party : List.of("SEN", "GHA", "URY", "PER")) {
				long count = 0;
				for (Fact fact : facts) {
					if (fact.party().value().equals(party) && fact.groups().contains(Group.LDC)
							&& fact.areas().contains(area) && fact.received().getMonthValue() < 5) {
						count++;
					}
				}
				assertThat(parties.cell(party, area.value()).value()).isEqualTo((int) count);
			}
			assertThat(sum(regions, area)).isEqualTo(sum(parties, area) - facts.stream()
				.filter((fact) -> fact.region() == null && fact.groups().contains(Group.LDC)
						&& fact.areas().contains(area) && fact.received().getMonthValue() < 5)
				.count());
		}
		Grid first = parties.first(2, "OTHERS");
		assertThat(first.rows()).hasSize(3).endsWith("OTHERS");
		AREAS.forEach((area) -> assertThat(sum(first, area)).isEqualTo(sum(parties, area)));
	}

	@Test
	void aCentreSeesItsOwnPartAndAPartyItsOwnRequests() {
		Fact fact = parts(1, part(SN, DAY, DAY, null), part(DZ, DAY, null, null));
		Question ofDz = new Question(YearMonth.from(DAY), YearMonth.from(DAY), null, null, null, null, DZ);
		assertThat(values(grids(ofDz, fact).of(PictureCode.OFFERS))).isEqualTo(List.of(List.of(1, 0, 0)));
		Question ofGhana = new Question(YearMonth.from(DAY), YearMonth.from(DAY), null, null, null,
				new PartyCode("GHA"), null);
		assertThat(grids(ofGhana, fact).isEmpty()).isTrue();
	}

	private static long sum(Grid grid, AreaCode area) {
		return grid.rows().stream().mapToLong((row) -> grid.cell(row, area.value()).requests().size()).sum();
	}

	private static List<List<Number>> values(Grid grid) {
		return grid.cells()
			.stream()
			.map((row) -> row.stream().<Number>map(Grid.Cell::value).collect(Collectors.toList()))
			.collect(Collectors.toList());
	}

	private static Grids grids(Question question, Fact... facts) {
		return new Grids(question, List.of(facts), AREAS, DAYS);
	}

	private static Question question(LocalDate from, LocalDate to) {
		return new Question(YearMonth.from(from), YearMonth.from(to), null, null, null, null, null);
	}

	private static Fact fact(int number, LocalDate received, LocalDate eligible, LocalDate delivered,
			LocalDate closed) {
		List<Part> parts = (delivered == null) ? List.of() : List.of(part(SN, eligible, eligible, delivered));
		return new Fact(reference(number), new PartyCode("SEN"), Region.AFRICA, Set.of(), Set.of(AREAS.getFirst()),
				RequestStatus.CLOSED, received, eligible, eligible, delivered, closed, List.of(), parts);
	}

	private static Fact stayed(int number, Stay... stays) {
		return new Fact(reference(number), new PartyCode("SEN"), null, Set.of(), Set.of(), RequestStatus.SUBMITTED, DAY,
				null, null, null, null, List.of(stays), List.of());
	}

	private static Fact parts(int number, Part... parts) {
		return new Fact(reference(number), new PartyCode("SEN"), null, Set.of(), Set.of(), RequestStatus.ROUTING, DAY,
				DAY, DAY, null, null, List.of(), List.of(parts));
	}

	private static Part part(CentreCode centre, LocalDate offered, LocalDate accepted, LocalDate delivered) {
		Set<AreaCode> areas = Set.of(AREAS.getFirst());
		return new Part(null, centre, areas, (accepted != null) ? areas : Set.of(), offered, accepted, accepted != null,
				accepted, delivered, null, false);
	}

	private static Stay stay(LocalDate from, LocalDate until) {
		return new Stay(RequestStatus.SUBMITTED, from, until);
	}

	private static RequestReference reference(int number) {
		return new RequestReference("SEN-2026-%04d".formatted(number));
	}

}
