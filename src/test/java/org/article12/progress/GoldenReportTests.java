package org.article12.progress;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.TestOrder;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Confirmed;
import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.Work;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.KindOfNeed;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.DaysOff;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.Sum;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.domain.LifeReader;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Region;
import org.article12.progress.domain.ReportBuilder;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.DueDates;
import org.article12.requests.Evaluation;
import org.article12.requests.History;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.Rating;
import org.article12.requests.Recorded;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Told;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One short history, told below, and the whole report of it, which anyone can check by
 * hand. To write it anew after a change that is meant:
 * {@code mvn test -Dtest=GoldenReportTests -Darticle12.docs=write}
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class GoldenReportTests {

	private static final Path GOLDEN = Path.of("src/test/resources/org/article12/progress/report.csv");

	private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

	private static final PartyThen AFRICA = new PartyThen(Region.AFRICA, DevelopmentStatus.DEVELOPING, true, false);

	private static final PartyThen EUROPE = new PartyThen(Region.CENTRAL_EASTERN_EUROPE,
			DevelopmentStatus.ECONOMY_IN_TRANSITION, false, false);

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private static final CentreCode DAKAR = new CentreCode("SCRC-SN");

	private static final CentreCode BARCELONA = new CentreCode("SCRC-ES");

	private static final UUID FIRST = new UUID(1, 1);

	private static final UUID SECOND = new UUID(1, 2);

	private final List<Recorded> entries = new ArrayList<>();

	@Test
	void theReportOfAShortHistory() throws IOException {
		KnownRegisters registers = registers();
		WorkingDays days = new WorkingDays(new CalendarSettings(ZONE), registers::calendar, Clock.systemUTC());
		ReportBuilder builder = new ReportBuilder(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
				registers, ZONE, days);
		LifeReader
			.read(helped(), List.of(work(FIRST, DAKAR, 30, 16, 14, 20_000), work(SECOND, BARCELONA, 9, 4, 4, 500)),
					ZONE)
			.ifPresent(builder::count);
		for (Told told : List.of(declinedLetter(), unserved(), open())) {
			LifeReader.read(told, List.of(), ZONE).ifPresent(builder::count);
		}
		builder.offered(offers());
		ProgressReport report = builder
			.report(new CutOff(LocalDate.of(2026, 7, 31), Instant.parse("2026-07-31T22:00:00Z"), 40), (_) -> Map.of());
		assertThat(report.holds()).isTrue();
		String told = csv(report);
		if ("write".equals(System.getProperty("article12.docs"))) {
			Files.createDirectories(GOLDEN.getParent());
			Files.writeString(GOLDEN, told, StandardCharsets.UTF_8);
		}
		assertThat(told).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
	}

	/** Two centres help Senegal; one of them can do only half of what it is asked. */
	private Told helped() {
		begin();
		add(Act.SUBMIT, RequestStatus.DRAFT, RequestStatus.SUBMITTED, "2026-01-12", null, new Particulars.Submitted(
				Capacity.NATIONAL_FOCAL_POINT, Set.of(NIP, BAT_BEP), LocalDate.of(2026, 1, 12), AFRICA, null));
		add(Act.CONFIRM_ELIGIBILITY, RequestStatus.SUBMITTED, RequestStatus.ROUTING, "2026-01-15", null,
				new Particulars.EligibilityConfirmed());
		add(Act.OFFER, RequestStatus.ROUTING, RequestStatus.ROUTING, "2026-01-16", DAKAR,
				new Particulars.Offered(FIRST, Set.of(NIP, BAT_BEP), LocalDate.of(2026, 1, 30)));
		add(Act.ACCEPT_OFFER, RequestStatus.ROUTING, RequestStatus.ROUTING, "2026-01-26", DAKAR,
				new Particulars.OfferAccepted(FIRST, Set.of(NIP), Set.of(BAT_BEP), LocalDate.of(2026, 2, 20), null,
						"NO_EXPERTISE", ""));
		add(Act.OFFER, RequestStatus.ROUTING, RequestStatus.ROUTING, "2026-01-28", BARCELONA,
				new Particulars.Offered(SECOND, Set.of(BAT_BEP), LocalDate.of(2026, 2, 11)));
		add(Act.ACCEPT_OFFER, RequestStatus.ROUTING, RequestStatus.IN_DELIVERY, "2026-02-13", BARCELONA,
				new Particulars.OfferAccepted(SECOND, Set.of(BAT_BEP), Set.of(), LocalDate.of(2026, 3, 2), null, null,
						""));
		add(Act.REPORT_DELIVERY, RequestStatus.IN_DELIVERY, RequestStatus.IN_DELIVERY, "2026-05-04", DAKAR,
				new Particulars.Delivered(FIRST, 1, Set.of(NIP), "Done"));
		add(Act.REPORT_DELIVERY, RequestStatus.IN_DELIVERY, RequestStatus.DELIVERED, "2026-06-01", BARCELONA,
				new Particulars.Delivered(SECOND, 1, Set.of(BAT_BEP), "Done"));
		add(Act.CONFIRM, RequestStatus.DELIVERED, RequestStatus.CLOSED, "2026-06-15", null,
				new Particulars.Confirmed(""));
		return told("SEN", 1, "CAPACITY_BUILDING", "BASEL");
	}

	/** Moldova's letter of February is filed in March, and declined. */
	private Told declinedLetter() {
		begin();
		add(Act.FILE_LETTER, RequestStatus.DRAFT, RequestStatus.SUBMITTED, "2026-03-10", null,
				new Particulars.LetterFiled(Capacity.OFFICIAL_CONTACT_POINT, Set.of(NIP), LocalDate.of(2026, 2, 27),
						"Ref. 7", EUROPE, null));
		add(Act.DECLINE, RequestStatus.SUBMITTED, RequestStatus.DECLINED, "2026-03-12", null,
				new Particulars.Declined(DeclineCode.INCOMPLETE, "Too little", null));
		return told("MDA", 1, "BOTH");
	}

	/** No centre can help; six days of screening stand on both sides of a question. */
	private Told unserved() {
		begin();
		add(Act.SUBMIT, RequestStatus.DRAFT, RequestStatus.SUBMITTED, "2026-03-20", null, new Particulars.Submitted(
				Capacity.NATIONAL_FOCAL_POINT, Set.of(BAT_BEP), LocalDate.of(2026, 3, 20), EUROPE, null));
		add(Act.ASK_FOR_CLARIFICATION, RequestStatus.SUBMITTED, RequestStatus.CLARIFICATION, "2026-03-25", null,
				new Particulars.Asked("Which?", List.of()));
		add(Act.ANSWER, RequestStatus.CLARIFICATION, RequestStatus.SUBMITTED, "2026-04-10", null,
				new Particulars.Answered("These", Set.of(BAT_BEP), null));
		add(Act.CONFIRM_ELIGIBILITY, RequestStatus.SUBMITTED, RequestStatus.ROUTING, "2026-04-16", null,
				new Particulars.EligibilityConfirmed());
		add(Act.SET_UNSERVED, RequestStatus.ROUTING, RequestStatus.NOT_SERVED, "2026-04-20", null,
				new Particulars.AreaUnserved(BAT_BEP, UnservedCode.NO_CENTRE, ""));
		return told("MDA", 2, "TECHNOLOGY_TRANSFER");
	}

	/** Senegal's second request waits for the Secretariat, longer than it should. */
	private Told open() {
		begin();
		add(Act.SUBMIT, RequestStatus.DRAFT, RequestStatus.SUBMITTED, "2026-06-15", null, new Particulars.Submitted(
				Capacity.NATIONAL_FOCAL_POINT, Set.of(NIP), LocalDate.of(2026, 6, 15), AFRICA, null));
		return told("SEN", 2, "CAPACITY_BUILDING");
	}

	private void begin() {
		this.entries.clear();
	}

	private void add(Act act, RequestStatus from, RequestStatus to, String day, @Nullable CentreCode centre,
			Particulars particulars) {
		LocalDate on = LocalDate.parse(day);
		DueDates dates = (to == RequestStatus.SUBMITTED) ? new DueDates(null, on.plusDays(7), null) : DueDates.NONE;
		this.entries.add(new Recorded(1, Instant.EPOCH, new RequestId(new UUID(0, 0)),
				new HistoryEntry(this.entries.size() + 1, act, from, to, on.atTime(12, 0).atZone(ZONE).toInstant(),
						new RecordedActor(Actor.SECRETARIAT, null, "A. Person", null, null), centre, particulars,
						dates)));
	}

	private Told told(String party, int number, String kind, String... agreements) {
		Answers answers = Answers.NONE.with(new Answers.Areas(List.of("NIP", "BAT_BEP")))
			.with(new Answers.Need("A need", "", "", "", List.of(), kind, List.of("fr")))
			.with(new Answers.Timing("", "", "45,000", "", "", "", List.of()))
			.with(new Answers.Policy("", List.of(agreements), "", "", "yes"));
		return new Told(new RequestId(new UUID(0, 0)), RequestReference.of(new PartyCode(party), 2026, number),
				new PartyCode(party), new History(this.entries), List.of(answers, answers));
	}

	private static Delivery work(UUID assignment, CentreCode centre, int people, int women, int men, long usd) {
		List<Work> works = List.of(
				new Work(1, Act.REPORT_DELIVERY, Instant.EPOCH, null, "",
						new DeliveryReport("Done", List.of(new PartyCode("SEN"), new PartyCode("GHA")),
								new Headcount(people, women, men), "", List.of(new Cost("The fund", usd)))),
				new Work(2, Act.CONFIRM, Instant.EPOCH, null, "", new Confirmed(new Evaluation(Rating.YES, Rating.YES,
						Rating.YES, (people < 10) ? Rating.PARTLY : Rating.YES, ""))));
		return new Delivery(new AssignmentId(assignment), new RequestId(new UUID(0, 0)), centre,
				AssignmentStatus.CONFIRMED, works);
	}

	/** On its last day one for Africa and Moldova stands, on its first one for all. */
	private static List<HelpOffered> offers() {
		return List.of(
				offer(List.of(BAT_BEP), List.of(Region.AFRICA), List.of("MDA"), new Sum(90_000, "USD"), "2026-06-30",
						null),
				offer(List.of(), List.of(), List.of(), new Sum(10_000, "EUR"), "2025-01-01", "2026-01-02"),
				offer(List.of(), List.of(), List.of(), new Sum(10_000, "USD"), "2025-01-01", "2026-01-01"));
	}

	private static HelpOffered offer(List<AreaCode> areas, List<Region> regions, List<String> parties, Sum sum,
			String from, @Nullable String ended) {
		return new HelpOffered(new Giver(GiverKind.OTHER, null, "A fund"), "Help", areas, regions,
				parties.stream().map(PartyCode::new).toList(), sum, LocalDate.parse(from), null, "", "", "", true,
				(ended != null) ? LocalDate.parse(ended) : null);
	}

	private static KnownRegisters registers() {
		List<Area> areas = List.of(
				new Area(NIP, null, KnownRegisters.plain("Plans"), Map.of(), AreaCategory.values()[0],
						Set.of(KindOfNeed.TECHNICAL), false, false),
				new Area(BAT_BEP, null, KnownRegisters.plain("Best techniques"), Map.of(), AreaCategory.values()[0],
						Set.of(KindOfNeed.TECHNICAL, KindOfNeed.LEGAL), false, false));
		return new KnownRegisters(LocalDate.of(2026, 7, 31),
				PlainParties.in(Map.of("MDA", Region.CENTRAL_EASTERN_EUROPE)), new TreeMap<>(), Map.of(), List.of(),
				areas, List.of(),
				new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2026, 4, 13))),
				Map.of(Term.SCREENING, 5));
	}

	/** Every number that is not 0. */
	private static String csv(ProgressReport report) {
		StringBuilder lines = new StringBuilder("table,row,column,value\n");
		for (ReportTable table : report.tables()) {
			List<ReportRow> rows = new ArrayList<>(table.rows());
			rows.add(table.total());
			for (ReportRow row : rows) {
				for (Column column : table.columns()) {
					BigDecimal value = table.number(row, column);
					if (value.signum() != 0 && (column != Column.TARGET || table.code() == TableCode.TIMES)) {
						lines.append("%s,%s,%s,%s\n".formatted(table.code(), row.key().code(), column, value));
					}
				}
			}
		}
		return lines.toString();
	}

}
