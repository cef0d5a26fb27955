package org.article12.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.Expiry;
import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Screening;
import org.article12.requests.UnservedCode;
import org.article12.routing.AskedBefore;
import org.article12.routing.Considered;
import org.article12.routing.Gap;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingProposal;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever becomes of a centre, the next proposal is for what is open, and what another
 * centre has accepted stays with it.
 */
@RequestTest
class NextProposalTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	private final Story story;

	private final Dispatch dispatch;

	private final CentreVerbs centres;

	private final Expiry expiry;

	private final JdbcClient jdbc;

	private final TransactionTemplate changing;

	private final Screening screening;

	private final Desk desk;

	private RequestReference request;

	@Autowired
	NextProposalTests(ApplicationContext portal, Dispatch dispatch, CentreVerbs centres, Expiry expiry, JdbcClient jdbc,
			PlatformTransactionManager transactions, Screening screening, MockMvcTester mvc) {
		this.story = new Story(portal);
		this.dispatch = dispatch;
		this.centres = centres;
		this.expiry = expiry;
		this.jdbc = jdbc;
		this.screening = screening;
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.changing = new TransactionTemplate(transactions);
	}

	@BeforeEach
	void oneCentreHasAcceptedAndAnotherIsAsked() {
		this.request = this.story.offered("What is left", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		this.story.accept(this.request, "sn");
	}

	@Test
	void afterADeclineOnlyTheDeclinedAreaIsProposedToOthers() {
		decline();
		assertThat(next().areas()).containsExactly(BAT_BEP);
		assertThat(next().chosen()).noneMatch((choice) -> choice.centre().equals(ALGERIA));
		acceptedWorkStays();
	}

	@Test
	void afterAnExpiryOnlyTheExpiredAreaIsProposedToOthers() {
		DemonstrationClock.at(Instant.now().plus(60, ChronoUnit.DAYS), this.expiry::expireOverdue);
		assertThat(next().areas()).containsExactly(BAT_BEP);
		assertThat(next().chosen()).noneMatch((choice) -> choice.centre().equals(ALGERIA));
		acceptedWorkStays();
	}

	@Test
	void silenceIsToldAsSilenceOnEveryPageAndNotCountedAsADecline() {
		LocalDate due = this.story.assignment(this.request, "dz").answerDueOn();
		DemonstrationClock.at(Instant.now().plus(60, ChronoUnit.DAYS), this.expiry::expireOverdue);
		RequestRecord now = this.story.request(this.request);
		assertThat(next().considered()).filteredOn((one) -> one.centre().equals(ALGERIA))
			.singleElement()
			.satisfies((one) -> assertThat(one.reasons()).contains(Reason.of(ReasonCode.NO_ANSWER_BEFORE, due, BAT_BEP))
				.extracting(Reason::code)
				.doesNotContain(ReasonCode.DECLINED_BEFORE));
		String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(due);
		assertThat(this.desk.read("/triage/" + this.request + "/offers").replace('\u00a0', ' ').replace('\u202f', ' '))
			.contains(Said.partOf("offers.takes.silent") + day + "<",
					day + Said.partOf("routing.reason.NO_ANSWER_BEFORE"))
			.doesNotContain(">" + Said.the("offers.takes.declined") + "<", "It has already declined");
		assertThat(this.desk.read("/triage/" + this.request).replace('\u00a0', ' ').replace('\u202f', ' '))
			.contains(Said.partOf("requests.act.EXPIRE_OFFER.dated"), day + ".")
			.doesNotContain("eclined “");
		assertThat(this.screening.unservedCodes(now, BAT_BEP)).contains(UnservedCode.NO_ANSWER)
			.doesNotContain(UnservedCode.ALL_DECLINED);
		assertThat(this.screening.unservedCodes(now, NIP)).doesNotContain(UnservedCode.NO_ANSWER,
				UnservedCode.ALL_DECLINED);
		assertThat(this.desk.read("/triage/" + this.request + "/unserved?area=BAT_BEP")).contains("value=\"NO_ANSWER\"")
			.doesNotContain("value=\"ALL_DECLINED\"");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.screening.setUnserved(this.story.officer(), this.request, now.lastEntry(), BAT_BEP,
					UnservedCode.ALL_DECLINED, ""))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RequestRefusal.NOT_ALL_DECLINED));
		this.screening.setUnserved(this.story.officer(), this.request, now.lastEntry(), BAT_BEP, UnservedCode.NO_ANSWER,
				"");
		assertThat(this.desk.read("/triage/" + this.request)).contains(Said.the("requests.unserved.NO_ANSWER"));
	}

	@Test
	void aProposalFromBeforeTheTwoWereToldApartIsShownTruthfully() {
		DemonstrationClock.at(Instant.now().plus(60, ChronoUnit.DAYS), this.expiry::expireOverdue);
		AskedBefore before = this.dispatch.before(this.story.request(this.request).id());
		RoutingProposal old = new RoutingProposal("2", new PartyCode("SEN"), List.of(BAT_BEP), List.of(), null,
				List.of(new Gap(BAT_BEP, Reason.of(ReasonCode.ALL_DECLINED, BAT_BEP), List.of())),
				List.of(new Considered(ALGERIA, false, false, null,
						List.of(Reason.of(ReasonCode.DECLINED_BEFORE, BAT_BEP)), List.of())));
		RoutingProposal shown = old.toldApart(before);
		assertThat(shown.gaps().getFirst().reason().code()).isEqualTo(ReasonCode.NONE_ANSWERED);
		assertThat(shown.considered().getFirst().reasons()).extracting(Reason::code)
			.containsExactly(ReasonCode.NO_ANSWER_BEFORE);
		assertThat(old.toldApart(AskedBefore.NONE)).isEqualTo(old);
	}

	@Test
	void aSuspensionFullCapacityOrLostAreaOfTheCentreAtWorkChangesOnlyWhatIsOpen() {
		decline();
		RoutingProposal before = next();
		for (String change : new String[] { "update centre set suspended = true where code = 'SCRC-SN'",
				"update centre set capacity = 0 where code = 'SCRC-SN'",
				"delete from centre_area where centre_code = 'SCRC-SN'" }) {
			this.changing.executeWithoutResult((transaction) -> {
				transaction.setRollbackOnly();
				this.jdbc.sql(change).update();
				assertThat(next().areas()).as(change).isEqualTo(before.areas());
				assertThat(next().chosen()).as(change).isEqualTo(before.chosen());
				acceptedWorkStays();
			});
		}
		assertThat(next()).isEqualTo(before);
	}

	private void decline() {
		this.centres.decline(this.story.centre("dz"), this.story.assignment(this.request, "dz").id(),
				OfferDecline.NO_CAPACITY, "Nobody is free");
	}

	private RoutingProposal next() {
		return this.dispatch.propose(this.story.request(this.request)).answer().proposal();
	}

	private void acceptedWorkStays() {
		RequestRecord now = this.story.request(this.request);
		assertThat(now.areas(AreaStatus.ACCEPTED)).containsExactly(NIP);
		assertThat(this.story.assignment(this.request, "sn").status()).isEqualTo(AssignmentStatus.ACCEPTED);
	}

}
