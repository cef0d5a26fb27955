package org.article12.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.PortalTest;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.RoutingRecord.Replay;
import org.article12.routing.domain.RoutingEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Routing on the registers as they ship. */
@PortalTest
class RoutingTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private final Routing routing;

	private final Parties parties;

	private final Catalogue catalogue;

	RoutingTests(@Autowired Routing routing, @Autowired Parties parties, @Autowired Catalogue catalogue) {
		this.routing = routing;
		this.parties = parties;
		this.catalogue = catalogue;
	}

	@Test
	void everyEligiblePartyGetsAnAnswerForEveryArea() {
		List<Party> eligible = this.parties.all().stream().filter((party) -> party.eligibility().eligible()).toList();
		List<AreaCode> areas = this.catalogue.areas().stream().filter(Area::selectable).map(Area::code).toList();
		assertThat(eligible).hasSize(147);
		assertThat(areas).hasSize(21);
		CentreSnapshot centres = this.routing.snapshot();
		for (Party party : eligible) {
			PartyFacts facts = PartyFacts.of(party);
			for (AreaCode area : areas) {
				Need need = Need.of(facts, List.of(area), Set.of(), AskedBefore.NONE, LocalDate.of(2026, 11, 22));
				RoutingAnswer answer = new RoutingAnswer(need, centres.centres(), Rules.DEFAULT,
						RoutingEngine.propose(need, centres, Rules.DEFAULT));
				assertThat(answer.proposal().chosen().size() + answer.proposal().gaps().size())
					.as("%s for %s", area, party.name())
					.isEqualTo(1);
				assertThat(answer.proposal().considered()).hasSize(12);
				assertThat(answer.toRecord().replay()).isEqualTo(new Replay.Agrees());
			}
		}
	}

	@Test
	void theInputsAreNarrowedToThePartyThatAsks() {
		RoutingAnswer answer = this.routing.answer(SENEGAL, List.of(NIP), Set.of(WorkingLanguage.FR), AskedBefore.NONE);
		assertThat(answer.centres()).hasSize(12)
			.allSatisfy((centre) -> assertThat(centre.services().keySet()).isSubsetOf(SENEGAL));
		assertThat(RoutingEngine.propose(answer.need(), this.routing.snapshot(), Rules.DEFAULT))
			.isEqualTo(answer.proposal());
		assertThat(answer.toRecord().replay()).isEqualTo(new Replay.Agrees());
	}

	@Test
	void senegalsPlanGoesToItsHostAndTechniquesToTheRegionsOtherCentre() {
		RoutingProposal proposal = this.routing.propose(SENEGAL, List.of(NIP, BAT_BEP), Set.of(WorkingLanguage.FR),
				AskedBefore.NONE);
		assertThat(proposal.chosen()).extracting(Choice::centre)
			.containsExactly(new CentreCode("SCRC-SN"), new CentreCode("SCRC-DZ"));
		assertThat(proposal.chosen()).extracting(Choice::basis).containsExactly(ServiceBasis.HOST, ServiceBasis.REGION);
		assertThat(proposal.chosen()).extracting(Choice::areas).containsExactly(List.of(NIP), List.of(BAT_BEP));
		assertThat(proposal.alternative()).isNull();
		assertThat(proposal.gaps()).isEmpty();
	}

	@Test
	void anAreaThatEveryCentreDeclinedIsAGapWithCentresElsewhere() {
		RoutingProposal proposal = this.routing.propose(SENEGAL, List.of(BAT_BEP), Set.of(),
				new AskedBefore(Map.of(new CentreCode("SCRC-DZ"), Set.of(BAT_BEP)), Map.of()));
		assertThat(proposal.chosen()).isEmpty();
		assertThat(proposal.gaps()).singleElement().satisfies((gap) -> {
			assertThat(gap.reason().code()).isEqualTo(ReasonCode.ALL_DECLINED);
			assertThat(gap.elsewhere()).startsWith(new CentreCode("SCRC-ES"));
		});
	}

	@Test
	void aPartyThatIsNotEligibleIsRefused() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.routing.propose(new PartyCode("DEU"), List.of(NIP), Set.of(), AskedBefore.NONE));
	}

	@Test
	void whatIsNotAPartyOrCannotBeAskedForIsNotRouted() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.routing.propose(new PartyCode("USA"), List.of(NIP), Set.of(), AskedBefore.NONE));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.routing.propose(SENEGAL, List.of(new AreaCode("TRAINING")), Set.of(), AskedBefore.NONE));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.routing.propose(SENEGAL, List.of(), Set.of(), AskedBefore.NONE));
	}

}
