package org.article12.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.AtOnce;
import org.article12.PortalTest;
import org.article12.Story;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Section;
import org.article12.core.settings.Term;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.Sum;
import org.article12.lives.CutOff;
import org.article12.lives.Lives;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.triage.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The report on progress agrees with itself, and says the same for ever. */
@PortalTest
class ProgressTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private static final CentreCode DAKAR = new CentreCode("SCRC-SN");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Progress progress;

	@Autowired
	private Lives lives;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private HelpOfferKeeping help;

	private Story story;

	private RegisterEdits registers;

	private Filed filed;

	private Period period;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
		this.registers = new RegisterEdits(this.portal);
		this.filed = new Filed(this.portal);
		this.period = new Period(this.calendar.today().minusYears(2), this.calendar.today());
	}

	@Test
	void theDemonstrationReconciles() {
		ProgressReport report = this.progress.report(this.period, this.calendar.today());
		assertThat(report.tables()).allSatisfy((table) -> assertThat(table.checks())
			.allSatisfy((check) -> assertThat(check.holds()).as("%s %s", table.code(), check).isTrue()));
		assertThat(report.isEmpty()).isFalse();
		assertThat(report.sections()).extracting(ReportSection::code).containsExactly(SectionCode.values());
		assertThat(report.cutOff().sequence()).isEqualTo(this.lives.now().sequence());
	}

	@Test
	void whatIsRecordedLaterIsNotInIt() {
		RequestReference open = this.story.routing("Known before", "NIP");
		CutOff then = this.lives.now();
		ProgressReport before = compute(then);
		assertThat(before.table(TableCode.FLOW_BY_PARTY).row("SEN").orElseThrow().name().english())
			.isEqualTo("Senegal");
		String dakar = before.table(TableCode.LOAD_BY_CENTRE).row("SCRC-SN").orElseThrow().name().english();
		String area = this.registers.titleOf(CatalogueKind.AREAS, "NIP");
		Map<String, String> terms = this.registers.decided(Section.DEADLINES);
		try {
			this.registers.call(CatalogueKind.AREAS, "NIP", "Plans, by another name");
			this.registers.rename(SENEGAL, "Another name");
			this.registers.call(DAKAR, dakar + " of another name");
			this.registers.decide(Section.DEADLINES, Map.of(Term.SCREENING.name(), "1"));
			this.help.add(this.story.officer(), helpUntilLastYear(), "Told by letter");
			this.story.offer(open, Map.of("NIP", "sn"));
			this.filed.letterReceivedOn("SEN", "Filed late", this.calendar.today().minusDays(70), "NIP");

			assertThat(compute(then)).as("as it was known").isEqualTo(before);
			ProgressReport after = compute(this.lives.now());
			assertThat(after.table(TableCode.FLOW_BY_PARTY).row("SEN").orElseThrow().name().english())
				.isEqualTo("Another name");
			assertThat(after.table(TableCode.LOAD_BY_CENTRE).row("SCRC-SN").orElseThrow().name().english())
				.isEqualTo(dakar + " of another name");
			assertThat(after.table(TableCode.FLOW_BY_AREA).row("NIP").orElseThrow().name().english())
				.isEqualTo("Plans, by another name");
			assertThat(after.table(TableCode.TIMES).value(Step.SCREEN.name(), Column.TARGET)).isEqualByComparingTo("1");
			assertThat(offers(after)).as("what is over is still told of its time").isEqualTo(offers(before) + 1);
			Period early = new Period(this.period.from(), this.calendar.today().minusDays(60));
			assertThat(received(after(early))).as("a letter counts from its receipt")
				.isEqualTo(received(before(early, then)) + 1);
		}
		finally {
			this.registers.call(CatalogueKind.AREAS, "NIP", area);
			this.registers.takeBackName(SENEGAL);
			this.registers.call(DAKAR, dakar);
			this.registers.decide(Section.DEADLINES, terms);
		}
	}

	private HelpOffered helpUntilLastYear() {
		LocalDate last = this.calendar.today().minusYears(1);
		return new HelpOffered(new Giver(GiverKind.OTHER, null, "A fund"), "Help with plans",
				List.of(new AreaCode("NIP")), List.of(Region.AFRICA), List.of(), new Sum(5_000, "USD"),
				last.minusDays(30), last, "", "A desk", "A letter", false, null);
	}

	private static long offers(ProgressReport report) {
		return report.table(TableCode.NEEDS_BY_AREA_AND_REGION)
			.value("NIP:AFRICA", Column.HELP_OFFERS)
			.longValueExact();
	}

	private ProgressReport after(Period early) {
		return this.progress.report(early, this.lives.now());
	}

	private ProgressReport before(Period early, CutOff then) {
		return this.progress.report(early, then);
	}

	private static long received(ProgressReport report) {
		return report.table(TableCode.FLOW_BY_PARTY).value("SEN", Column.RECEIVED).longValueExact();
	}

	/** Computed anew, whatever is remembered. */
	private ProgressReport compute(CutOff cutOff) {
		return ((Progress) this.portal.getAutowireCapableBeanFactory()
			.createBean(this.portal.getType("storedProgress"))).report(this.period, cutOff);
	}

	@Test
	void behindEachNumberStandAsManyRequests() {
		CutOff now = this.lives.now();
		ProgressReport report = this.progress.report(this.period, now);
		ReportTable flow = report.table(TableCode.FLOW_BY_REGION);
		for (Column column : flow.columns()) {
			assertThat(this.progress.requestsBehind(this.period, now, flow.code(), "AFRICA", column))
				.hasSize(flow.value("AFRICA", column).intValueExact())
				.isSorted();
		}
		ReportTable times = report.table(TableCode.TIMES);
		assertThat(this.progress.requestsBehind(this.period, now, times.code(), "SCREEN", Column.MEDIAN))
			.hasSize(times.value("SCREEN", Column.CASES).intValueExact());
		assertThat(this.progress.requestsBehind(this.period, now, flow.code(), "NOWHERE", Column.OPEN)).isEmpty();
		assertThat(this.progress.requestsBehind(this.period, now, flow.code(), "AFRICA", Column.PEOPLE)).isEmpty();
		assertThat(this.progress.requestsBehind(this.period, now, TableCode.GAPS_BY_AREA, "NIP", Column.UNCOVERED))
			.isEmpty();
		assertThat(this.progress.requestsBehind(this.period, now, TableCode.NEEDS_BY_AREA, RowKey.TOTAL,
				Column.HELP_OFFERS))
			.isEmpty();
	}

	@Test
	void ofManyWhoAskAtOnceOneComputesIt() {
		CutOff now = this.lives.now();
		Period asked = new Period(this.period.from().minusDays(3), this.period.to());
		Set<ProgressReport> made = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
		List<Runnable> people = new ArrayList<>();
		for (int one = 0; one < 100; one++) {
			people.add(() -> made.add(this.progress.report(asked, now)));
		}
		assertThat(AtOnce.run(people)).allMatch(AtOnce.Outcome::done);
		assertThat(made).hasSize(1);
	}

	@Test
	void datesThatCannotBeAreRefused() {
		LocalDate today = this.calendar.today();
		refused(new Period(today, today.minusDays(1)), today, ProgressRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
		refused(new Period(today.plusDays(1), today.plusDays(9)), today, ProgressRefusal.PERIOD_IN_FUTURE);
		refused(this.period, today.plusDays(1), ProgressRefusal.KNOWN_IN_FUTURE);
		LocalDate first = this.lives.firstKnown().orElseThrow();
		refused(this.period, first.minusDays(1), ProgressRefusal.KNOWN_BEFORE_FIRST_ENTRY);
		Period longAgo = new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));
		assertThat(this.progress.report(longAgo, today)).satisfies((report) -> {
			assertThat(report.isEmpty()).isTrue();
			assertThat(report.holds()).isTrue();
		});
	}

	private void refused(Period wanted, LocalDate known, ProgressRefusal reason) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.progress.report(wanted, known))
			.returns(reason, Refused::reason);
	}

	@Test
	void aDayThatHasEndedHasOneCutOff() {
		LocalDate yesterday = this.calendar.today().minusDays(1);
		CutOff cutOff = this.lives.cutOff(yesterday);
		this.story.submitted("After the cut-off", "NIP");
		assertThat(this.lives.cutOff(yesterday)).isEqualTo(cutOff);
		assertThat(cutOff.before()).isBefore(Instant.now()).isAfter(Instant.now().minus(2, ChronoUnit.DAYS));
		CutOff now = this.lives.now();
		assertThat(this.lives.now()).isSameAs(now);
		this.story.submitted("After that", "NIP");
		assertThat(this.lives.now().sequence()).isGreaterThan(now.sequence());
	}

}
