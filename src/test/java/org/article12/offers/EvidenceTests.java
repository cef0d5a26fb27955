package org.article12.offers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.catalogue.AreaCode;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.core.reference.RegisterVersions;
import org.article12.requests.RequestReference;
import org.article12.routing.Audience;
import org.article12.routing.RoutingAnswerView.Chosen;
import org.article12.routing.RoutingAnswerView.NotChosen;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.article12.routing.RoutingHistory;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingRecord;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads a proposal can say why this centre and not that one. */
@RequestTest
class EvidenceTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private final MockMvcTester mvc;

	private final Filed filed;

	private final Desk desk;

	private final JdbcClient jdbc;

	private final RoutingAnswerViews views;

	private final Dispatch dispatch;

	private final Assignments assignments;

	private final RoutingHistory history;

	private final WorkingDays days;

	private final CalendarSettings calendar;

	private final RegisterVersions registers;

	@Autowired
	EvidenceTests(MockMvcTester mvc, ApplicationContext portal, JdbcClient jdbc, RoutingAnswerViews views,
			Dispatch dispatch, Assignments assignments, RoutingHistory history, WorkingDays days,
			CalendarSettings calendar, RegisterVersions registers) {
		this.mvc = mvc;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.jdbc = jdbc;
		this.views = views;
		this.dispatch = dispatch;
		this.assignments = assignments;
		this.history = history;
		this.days = days;
		this.calendar = calendar;
		this.registers = registers;
	}

	@Test
	void everyKeptProposalSaysOfEveryCentreWhyOrWhyNot() {
		List<RoutingRecord> kept = this.jdbc
			.sql("select rule_version, weights, need, centres, proposal from routing_proposal")
			.query((row, _) -> new RoutingRecord(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5)))
			.list();
		assertThat(kept).hasSizeGreaterThan(100);
		this.registers.readOnceFor(() -> kept.forEach((record) -> {
			assertThat(record.replay()).isEqualTo(new RoutingRecord.Replay.Agrees());
			RoutingProposal proposal = record.read();
			for (Audience reader : List.of(Audience.OFFICER, Audience.PUBLIC)) {
				saysWhyNot(this.views.of(proposal, reader, Locale.ENGLISH), reader);
			}
		}));
	}

	@Test
	void theRegistersAsTheyStoodGiveEachProposalOfTheDemonstrationAgain() {
		Instant today = this.days.today().atStartOfDay(this.calendar.zone()).toInstant();
		int replayed = this.jdbc.sql("""
				select rule_version, weights, need, centres, proposal, made_at from routing_proposal
				where made_at < ? order by made_at""").param(Timestamp.from(today)).query((row, _) -> {
			RoutingRecord kept = new RoutingRecord(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), row.getString(5));
			assertThat(this.history.before(row.getTimestamp("made_at").toInstant()).propose(kept))
				.as(row.getString("made_at"))
				.contains(kept.read());
			return kept;
		}).list().size();
		assertThat(replayed).isGreaterThan(100);
	}

	private static void saysWhyNot(RoutingAnswerView view, Audience reader) {
		assertThat(view.chosen()).allSatisfy((chosen) -> assertThat(chosen.why()).isNotEmpty());
		assertThat(view.cannotHelp()).allSatisfy((centre) -> assertThat(centre.why()).isNotEmpty());
		for (NotChosen other : view.couldHelp()) {
			assertThat(other.why()).as("who takes its place")
				.anySatisfy((sentence) -> assertThat(view.chosen().stream().map((one) -> name(one, reader)))
					.anyMatch((name) -> sentence.startsWith(name + " takes: ")));
			assertThat(other.why()).as("what decided")
				.anySatisfy((sentence) -> assertThat(sentence).containsAnyOf((reader == Audience.OFFICER)
						? new String[] { Said.partOf("routing.reason.COMES_SECOND"),
								Said.partOf("routing.reason.FIRST_ROUND_TAKES"),
								Said.partOf("routing.reason.NEEDS_MORE"),
								Said.partOf("routing.reason.COMES_SECOND_BY_CODE") }
						: new String[] { Said.partOf("routing.short.COMES_SECOND"),
								Said.partOf("routing.short.FIRST_ROUND_TAKES"), Said.partOf("routing.short.NEEDS_MORE"),
								Said.partOf("routing.short.COMES_SECOND_BY_CODE") }));
		}
		if (reader == Audience.OFFICER) {
			assertThat(view.chosen()).allSatisfy((centre) -> assertThat(centre.score().parts()).isNotEmpty());
			assertThat(view.couldHelp()).allSatisfy((centre) -> assertThat(centre.score().parts()).isNotEmpty());
		}
	}

	private static String name(Chosen chosen, Audience reader) {
		return (reader == Audience.OFFICER) ? chosen.centre().code() : chosen.centre().name();
	}

	@Test
	void theOfficerReadsReasonsAndPartsOfScoresForEveryCentre() {
		RequestReference request = this.filed.routing("Evidence for the officer", "NIP", "LABORATORY");
		Proposed proposed = this.dispatch.propose(this.filed.record(request));
		String page = this.desk.read("/triage/" + request + "/offers");
		assertThat(page)
			.contains(Said.the("routing.answer.chosen"), Said.the("routing.answer.others"),
					Said.the("routing.answer.score"), Said.the("routing.part.FAIRNESS"),
					Said.partOf("routing.score.full"), "Step")
			.doesNotContain("000,000");
		proposed.answer().centres().forEach((centre) -> assertThat(page).contains("/centres/" + centre.code().value()));
	}

	@Test
	void thePartyReadsAShortFormAndTheCentreWhyItWasAsked() {
		RequestReference request = this.filed.routing("Evidence for the Party", "NIP");
		send(request, this.dispatch.propose(this.filed.record(request)).choice().get(NIP), "");
		AssignmentRecord offer = this.assignments.ofRequest(this.filed.record(request).id()).getFirst();
		assertThat(new Desk(this.mvc, Filed.SENEGAL).read("/requests/" + request)).contains(
				Said.the("routing.answer.why"), Said.the("routing.short.HOST", "Senegal"),
				Said.partOf("routing.short.PRIMARY"));
		assertThat(new Desk(this.mvc, "officer@%s.example".formatted(offer.centre().value().toLowerCase(Locale.ROOT)))
			.read("/assignments/" + offer.id().value())).contains(Said.the("routing.asked.HOST", "Senegal"));
	}

	@Test
	void whatAnOfficerChoseOtherwiseStandsWithTheProposalAndTheReason() {
		RequestReference request = this.filed.routing("Evidence of an override", "NIP");
		Proposed proposed = this.dispatch.propose(this.filed.record(request));
		CentreCode other = proposed.able(NIP)
			.stream()
			.map((centre) -> centre.code())
			.filter((code) -> !code.equals(proposed.choice().get(NIP)))
			.findFirst()
			.orElseThrow();
		send(request, other, "They trained the same team last year");
		assertThat(this.desk.read("/triage/" + request + "/proposals")).contains(Said.the("offers.proposals.changed"),
				Said.partOf("offers.choice.other"), "They trained the same team last year",
				Said.the("offers.proposals.agrees"));
	}

	@Test
	void aProposalIsComputedByTheRegistersOfAnyDay() {
		RequestReference request = this.filed.routing("Evidence by other registers", "NIP", "LABORATORY");
		CentreCode chosen = this.dispatch.propose(this.filed.record(request)).choice().get(NIP);
		send(request, chosen, "Only the first for now");
		String page = "/triage/" + request + "/proposals";
		mandate(chosen, "suspended", "true");
		try {
			assertThat(this.desk.read(page)).doesNotContain(Said.the("offers.as-of.same"),
					Said.the("offers.as-of.otherwise"));
			assertThat(this.desk.read(page + "?as-of=" + this.days.today()))
				.contains(Said.the("offers.as-of.otherwise"), Said.the("routing.reason.SUSPENDED"));
			assertThat(this.desk.read(page + "?as-of=" + this.days.today().minusDays(1)))
				.contains(Said.the("offers.as-of.same"), Said.the("offers.as-of.open"))
				.doesNotContain(Said.the("offers.as-of.otherwise"));
			assertThat(QueryCount.of(() -> this.desk.read(page + "?as-of=3+May+2026"))).isLessThanOrEqualTo(60);
		}
		finally {
			mandate(chosen, "capacity", "");
		}
		for (String typed : List.of("soon", "30+February+2026", "3+May+2226")) {
			assertThat(this.desk.open(page + "?as-of=" + typed)).hasStatus(422)
				.bodyText()
				.contains(Said.the("core.as-of.wrong"));
		}
	}

	private void mandate(CentreCode centre, String field, String value) {
		String page = "/registers/centres/" + centre;
		assertThat(this.desk.send(page + "/mandate", "seen", Desk.hidden(this.desk.read(page), "seen"), field, value,
				"why", "For the comparison"))
			.hasRedirectedUrl(page);
	}

	private void send(RequestReference request, CentreCode centre, String reason) {
		String page = this.desk.read("/triage/" + request + "/offers");
		assertThat(this.desk.send("/triage/" + request + "/offers",
				Map.of("seen", List.of(Desk.hidden(page, "seen")), "stamp", List.of(Desk.hidden(page, "stamp")),
						"choice", List.of("NIP=" + centre), "reason", List.of(reason))))
			.hasRedirectedUrl("/triage/" + request);
	}

}
