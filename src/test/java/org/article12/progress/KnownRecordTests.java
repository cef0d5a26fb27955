package org.article12.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.article12.PortalTest;
import org.article12.Story;
import org.article12.catalogue.Area;
import org.article12.catalogue.CatalogueKind;
import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Section;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOffered;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Lives;
import org.article12.parties.Party;
import org.article12.plans.ActivityRegister;
import org.article12.plans.domain.RecordedActivity;
import org.article12.requests.Answers;
import org.article12.requests.RequestReference;
import org.article12.triage.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What registers are changed to later is in no report on what was known before. */
@PortalTest
class KnownRecordTests {

	private static final PartyCode GHANA = new PartyCode("GHA");

	private static final String BASEL = "BASEL";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Lives lives;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private TransactionOperations transactions;

	private Story story;

	private RegisterEdits registers;

	private Period period;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
		this.registers = new RegisterEdits(this.portal);
		this.period = new Period(this.calendar.today().minusYears(2), this.calendar.today());
	}

	@Test
	void anEndedCentreARenamedAgreementAndAnotherCalendarAreKnownLater() {
		CentreCode idle = idleCentre();
		String agreement = this.registers.titleOf(CatalogueKind.AGREEMENTS, BASEL);
		LocalDate day = workingDay();
		CutOff then = this.lives.now();
		ProgressReport before = compute(then);
		KnownRegisters known = this.lives.registers(then);
		try {
			this.registers.end(idle, this.calendar.today().toString());
			this.registers.call(CatalogueKind.AGREEMENTS, BASEL, "Another convention");
			this.registers.decide(Section.CALENDAR, Map.of(day.toString(), "A holiday after all"));

			assertThat(said(this.lives.registers(then))).isEqualTo(said(known));
			assertThat(compute(then)).as("as it was known").isEqualTo(before);
			KnownRegisters now = this.lives.registers(this.lives.now());
			assertThat(centre(now, idle).activeOn(this.calendar.today())).isFalse();
			assertThat(centre(known, idle).activeOn(this.calendar.today())).isTrue();
			assertThat(now.agreement(BASEL).english()).isEqualTo("Another convention");
			assertThat(now.calendar()).isNotEqualTo(known.calendar());
			assertThat(uncovered(before)).isEqualTo(recomputed(known));
			assertThat(uncovered(compute(this.lives.now()))).isEqualTo(recomputed(now));
		}
		finally {
			this.registers.end(idle, "");
			this.registers.call(CatalogueKind.AGREEMENTS, BASEL, agreement);
			this.registers.decide(Section.CALENDAR, Map.of(day.toString(), ""));
		}
	}

	/** How many eligible Parties have no centre, by area. */
	private static Map<String, Long> uncovered(ProgressReport report) {
		Map<String, Long> uncovered = new TreeMap<>();
		report.table(TableCode.GAPS_BY_AREA)
			.rows()
			.forEach((row) -> uncovered.put(row.key().code(),
					report.table(TableCode.GAPS_BY_AREA).value(row.key().code(), Column.UNCOVERED).longValueExact()));
		uncovered.values().removeIf((parties) -> parties == 0);
		return uncovered;
	}

	/** The same by code that knows nothing of routing. */
	private Map<String, Long> recomputed(KnownRegisters registers) {
		LocalDate day = this.calendar.today();
		Map<String, Long> uncovered = new TreeMap<>();
		for (Party party : registers.parties().values()) {
			for (Area area : registers.areas()) {
				boolean asked = party.eligibility().eligible() && area.selectable();
				if (asked && registers.centres().stream().noneMatch((centre) -> helps(centre, party, area, day))) {
					uncovered.merge(area.code().value(), 1L, Long::sum);
				}
			}
		}
		return uncovered;
	}

	private static boolean helps(Centre centre, Party party, Area area, LocalDate day) {
		boolean near = centre.region() == party.region() || centre.hostParty().equals(party.code())
				|| centre.services().containsKey(party.code());
		return centre.activeOn(day) && near && centre.areas().containsKey(area.code());
	}

	@Test
	void aRenamedActivityIsKnownLater() {
		RecordedActivity activity = this.portal.getBean(ActivityRegister.class)
			.byPlan(new PartyCode("SEN"))
			.values()
			.iterator()
			.next()
			.getFirst();
		RequestReference draft = this.story.draft("For an activity", "NIP");
		this.story.save(this.story.focalPoint(), draft, new Answers.Activities(List.of(activity.id().toString()), ""));
		this.story.submit(this.story.focalPoint(), draft);
		CutOff then = this.lives.now();
		ProgressReport before = compute(then);
		String title = activity.content().title();
		try {
			this.registers.call(activity, activity.version(), "Called otherwise");
			assertThat(compute(then)).as("as it was known").isEqualTo(before);
			assertThat(nameOf(activity, before)).contains(title);
			assertThat(nameOf(activity, compute(this.lives.now()))).contains("Called otherwise");
		}
		finally {
			this.registers.call(activity, activity.version() + 1, title);
		}
	}

	/**
	 * A change that is noted before the question and committed after its answer: the
	 * answer stays as it was.
	 */
	@Test
	void whatIsCommittedAfterTheAnswerIsKnownLater() {
		CentreCode dakar = new CentreCode("SCRC-SN");
		LocalDate day = workingDay();
		String area = this.registers.titleOf(CatalogueKind.AREAS, "NIP");
		String centre = this.lives.registers(this.lives.now()).name(dakar).english();
		try {
			Answer answer = this.transactions.execute((_) -> {
				this.registers.rename(GHANA, "Ghana, committed late");
				this.registers.call(dakar, "A centre, committed late");
				this.registers.call(CatalogueKind.AREAS, "NIP", "An area, committed late");
				this.registers.decide(Section.CALENDAR, Map.of(day.toString(), "A holiday, committed late"));
				this.portal.getBean(HelpOfferKeeping.class).add(this.story.officer(), help(), "Committed late");
				return CompletableFuture.supplyAsync(this::answered).orTimeout(2, TimeUnit.MINUTES).join();
			});
			assertThat(said(this.lives.registers(answer.cutOff()))).isEqualTo(said(answer.registers()));
			assertThat(compute(answer.cutOff())).isEqualTo(answer.report());
			CutOff now = this.lives.now();
			assertThat(this.lives.registers(now).name(GHANA).english()).isEqualTo("Ghana, committed late");
			assertThat(this.lives.registers(now).name(dakar).english()).isEqualTo("A centre, committed late");
			assertThat(compute(now)).isNotEqualTo(answer.report());
		}
		finally {
			this.registers.takeBackName(GHANA);
			this.registers.call(dakar, centre);
			this.registers.call(CatalogueKind.AREAS, "NIP", area);
			this.registers.decide(Section.CALENDAR, Map.of(day.toString(), ""));
		}
	}

	/**
	 * Asked after an entry, so that it is of a moment after what is not committed yet.
	 */
	private Answer answered() {
		new Filed(this.portal).letterReceivedOn("SEN", "Filed meanwhile", this.calendar.today(), "BAT_BEP");
		CutOff cutOff = this.lives.now();
		return new Answer(cutOff, this.lives.registers(cutOff), compute(cutOff));
	}

	private HelpOffered help() {
		LocalDate today = this.calendar.today();
		return new HelpOffered(new Giver(GiverKind.OTHER, null, "A late fund"), "Help with plans", List.of(), List.of(),
				List.of(), null, today.minusDays(30), today, "", "A desk", "A letter", false, null);
	}

	private CentreCode idleCentre() {
		Map<CentreCode, Integer> work = this.portal.getBean(CentreLoad.class).openWork();
		return this.lives.registers(this.lives.now())
			.centres()
			.stream()
			.filter((centre) -> centre.activeOn(this.calendar.today()))
			.map(Centre::code)
			.filter((code) -> work.getOrDefault(code, 0) == 0)
			.findFirst()
			.orElseThrow();
	}

	private static List<Object> said(KnownRegisters registers) {
		return List.of(registers.parties(), registers.partyNames(), registers.centres(), registers.areas(),
				registers.agreements(), registers.calendar(), registers.terms());
	}

	private static Centre centre(KnownRegisters registers, CentreCode code) {
		return registers.centres().stream().filter((centre) -> centre.code().equals(code)).findFirst().orElseThrow();
	}

	/** A day some weeks ago that is no holiday yet. */
	private LocalDate workingDay() {
		LocalDate day = this.calendar.today().minusDays(40);
		while (this.calendar.after(day, 0).isAfter(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

	private static String nameOf(RecordedActivity activity, ProgressReport report) {
		return report.table(TableCode.NEEDS_BY_ACTIVITY).row(activity.id().toString()).orElseThrow().name().english();
	}

	/** Computed anew, whatever is remembered. */
	private ProgressReport compute(CutOff cutOff) {
		return ((Progress) this.portal.getAutowireCapableBeanFactory()
			.createBean(this.portal.getType("storedProgress"))).report(this.period, cutOff);
	}

	/**
	 * What somebody was told.
	 *
	 * @param cutOff up to when the record was read
	 */
	private record Answer(CutOff cutOff, KnownRegisters registers, ProgressReport report) {
	}

}
