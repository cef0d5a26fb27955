package org.article12.triage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.article12.PortalTest;
import org.article12.Story;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.domain.CentreVerbs;
import org.article12.assignments.domain.Expiry;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRecord;
import org.article12.routing.RoutingProposal;
import org.article12.triage.domain.Dispatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes of a centre, the next proposal is for what is open, and what another
 * centre has accepted stays with it.
 */
@PortalTest
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

	private RequestReference request;

	@Autowired
	NextProposalTests(ApplicationContext portal, Dispatch dispatch, CentreVerbs centres, Expiry expiry, JdbcClient jdbc,
			PlatformTransactionManager transactions) {
		this.story = new Story(portal);
		this.dispatch = dispatch;
		this.centres = centres;
		this.expiry = expiry;
		this.jdbc = jdbc;
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
