package org.article12.requests.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.AssignmentState;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.DueDates;
import org.article12.requests.Particulars;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestedArea;
import org.article12.requests.UnservedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is kept of an act is read in every version in which it was ever written. */
class ParticularsColumnTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	private static final Set<AreaCode> BOTH = Set.of(BAT_BEP, NIP);

	/** As they were written before there were kinds. */
	private static final Map<Act, Map.Entry<String, Particulars>> EARLY = Map.ofEntries(
			early(Act.SUBMIT, "{'capacity':'NATIONAL_FOCAL_POINT'}",
					new Particulars.Submitted(Capacity.NATIONAL_FOCAL_POINT, Set.of(), null, null, null)),
			early(Act.FILE_LETTER, "{'capacity':'OFFICIAL_CONTACT_POINT','letter':'Ref. 7','receivedOn':'2026-11-30'}",
					new Particulars.LetterFiled(Capacity.OFFICIAL_CONTACT_POINT, Set.of(), DAY, "Ref. 7", null, null)),
			early(Act.TAKE, "{}", new Particulars.Taken()),
			early(Act.LINK, "{'other':'SEN-2026-0002','words':'Alike'}",
					new Particulars.Linked(new RequestReference("SEN-2026-0002"), "Alike")),
			early(Act.ASK_FOR_CLARIFICATION, "{'words':'Why?','about':'need.help need.title'}",
					new Particulars.Asked("Why?", List.of("need.help", "need.title"))),
			early(Act.ANSWER, "{}", new Particulars.Answered("", Set.of(), null)),
			early(Act.EXTEND_ANSWER, "{'dueOn':'2026-11-30','words':'Holidays'}",
					new Particulars.AnswerExtended(DAY, "Holidays")),
			early(Act.MOVE_DATE, "{'dueOn':'2026-11-30','words':'Holidays'}",
					new Particulars.DateMoved(DAY, "Holidays")),
			early(Act.RESUME_SCREENING, "{}", new Particulars.ScreeningResumed()),
			early(Act.DECLINE, "{'words':'Twice','duplicateOf':'SEN-2026-0002'}",
					new Particulars.Declined(DeclineCode.DUPLICATE, "Twice", new RequestReference("SEN-2026-0002"))),
			early(Act.REOPEN_REQUEST, "{'words':'An error'}", new Particulars.RequestReopened("An error")),
			early(Act.CONFIRM_ELIGIBILITY, "{}", new Particulars.EligibilityConfirmed()),
			early(Act.OFFER, "{'areas':'BAT_BEP NIP','dueOn':'2026-11-30'}", new Particulars.Offered(null, BOTH, DAY)),
			early(Act.ACCEPT_OFFER,
					"{'areas':'NIP','returned':'BAT_BEP','dueOn':'2026-11-30','subjectToFunding':'true','funding':'GEF',"
							+ "'code':'TIMING','words':'Later'}",
					new Particulars.OfferAccepted(null, Set.of(NIP), Set.of(BAT_BEP), DAY, "GEF", "TIMING", "Later")),
			early(Act.DECLINE_OFFER, "{'areas':'','returned':'NIP','code':'TIMING','words':'Later'}",
					new Particulars.OfferDeclined(null, Set.of(NIP), "TIMING", "Later")),
			early(Act.EXPIRE_OFFER, "{'areas':'','returned':'NIP'}",
					new Particulars.OfferExpired(null, Set.of(NIP), null)),
			early(Act.EXTEND_OFFER, "{'areas':'NIP','dueOn':'2026-11-30','words':'Holidays'}",
					new Particulars.OfferProlonged(null, Set.of(NIP), DAY, "Holidays")),
			early(Act.CANCEL_ASSIGNMENT, "{'areas':'','returned':'NIP','words':'Another'}",
					new Particulars.AssignmentCancelled(null, Set.of(NIP), "Another")),
			early(Act.SET_UNSERVED, "{'areas':'NIP','code':'NO_CENTRE','words':''}",
					new Particulars.AreaUnserved(NIP, UnservedCode.NO_CENTRE, "")),
			early(Act.REOPEN_AREA, "{'areas':'NIP'}", new Particulars.AreaReopened(NIP)),
			early(Act.FIND_FUNDING, "{'words':'GEF','dueOn':'2026-11-30'}",
					new Particulars.FundingFound(null, "GEF", DAY)),
			early(Act.LACK_FUNDING, "{'areas':'','returned':'NIP','words':'None'}",
					new Particulars.FundingNotFound(null, Set.of(NIP), "None")),
			early(Act.AGREE_PLAN, "{'work':'1','words':'By letter'}",
					new Particulars.PlanAgreed(null, 1, "By letter", null)),
			early(Act.REPORT_PROGRESS, "{'work':'2'}", new Particulars.ProgressReported(null, 2, "", null)),
			early(Act.REPORT_DELIVERY, "{'areas':'NIP','work':'3','words':'Done'}",
					new Particulars.Delivered(null, 3, Set.of(NIP), "Done")),
			early(Act.CORRECT_REPORT, "{'work':'4','words':'Done'}", new Particulars.ReportCorrected(null, 4, "Done")),
			early(Act.DISPUTE, "{'words':'Not usable','dueOn':'2026-11-30'}",
					new Particulars.Disputed("Not usable", DAY)),
			early(Act.CONFIRM, "{}", new Particulars.Confirmed("")),
			early(Act.WITHDRAW, "{'words':'Done'}", new Particulars.Withdrawn("Done")));

	private static Map.Entry<Act, Map.Entry<String, Particulars>> early(Act act, String column, Particulars read) {
		return Map.entry(act, Map.entry(column.replace('\'', '"'), read));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "ASSIGN", "RELEASE", "REMIND_PARTY", "REMIND_CENTRE",
			"PUBLISH_SUMMARY", "WITHDRAW_SUMMARY", "TAKE_OFF_SUMMARY", "TAKE_BACK" })
	void whatWasWrittenBeforeThereWereKindsIsRead(Act act) {
		Map.Entry<String, Particulars> early = EARLY.get(act);
		assertThat(early).as("an example of %s", act).isNotNull();
		assertThat(ParticularsColumn.read(act, early.getKey()))
			.isEqualTo(new ParticularsColumn.StoredParticulars(early.getValue(), null));
	}

	@Test
	void whatIsWrittenNowSaysItsVersionAndNothingTwice() {
		UUID assignment = new UUID(0, 1);
		assertThat(ParticularsColumn.write(new Particulars.Offered(assignment, Set.of(NIP), DAY), null)).isEqualTo(
				"{\"v\":2,\"assignment\":\"00000000-0000-0000-0000-000000000001\",\"areas\":[\"NIP\"],\"dueOn\":\"2026-11-30\"}");
		assertThat(ParticularsColumn.write(new Particulars.EligibilityConfirmed(), new DueDates(null, DAY, null)))
			.isEqualTo("{\"v\":2,\"dates\":{\"secretariat\":\"2026-11-30\"}}");
		assertThat(ParticularsColumn.write(new Particulars.Taken(), null)).isEqualTo("{\"v\":2}");
	}

	@Test
	void theFirstVersionDidNotTellWhatMayBePublished() {
		assertThat(ParticularsColumn.read(Act.ANSWER, "{'v':1,'words':'These','areas':['NIP']}".replace('\'', '"')))
			.isEqualTo(new ParticularsColumn.StoredParticulars(new Particulars.Answered("These", Set.of(NIP), null),
					null));
		Particulars.Answered now = new Particulars.Answered("These", Set.of(NIP), true);
		assertThat(ParticularsColumn.read(Act.ANSWER, ParticularsColumn.write(now, null)))
			.isEqualTo(new ParticularsColumn.StoredParticulars(now, null));
	}

	@Test
	void whereARequestStandsAgainIsReadAsItWasWritten() {
		Particulars.TakenBack taken = new Particulars.TakenBack(4, List.of(
				new RequestedArea(NIP, AreaStatus.OFFERED, new CentreCode("SCRC-SN"), DAY, null, "", false, null),
				new RequestedArea(BAT_BEP, AreaStatus.UNSERVED, null, null, UnservedCode.OTHER, "Why", false, null)),
				List.of(new AssignmentState(new UUID(0, 1), new CentreCode("SCRC-SN"), AssignmentState.Stage.OFFERED,
						Set.of(NIP), Set.of(NIP), Set.of(), Instant.EPOCH, DAY, null, null, null,
						AssignmentState.Funding.NO_RESERVE)));
		DueDates dates = new DueDates(3, null, DAY);
		assertThat(ParticularsColumn.read(Act.TAKE_BACK, ParticularsColumn.write(taken, dates)))
			.isEqualTo(new ParticularsColumn.StoredParticulars(taken, dates));
	}

	@Test
	void whoseHandsARequestIsInIsReadAsItWasWritten() {
		PersonId amina = new PersonId(new UUID(0, 1));
		PersonId boris = new PersonId(new UUID(0, 2));
		Particulars handedOver = new Particulars.Assigned(amina, "Amina", boris, "Boris", List.of());
		Particulars byShare = new Particulars.Assigned(amina, "Amina", null, null,
				List.of(new Particulars.Share(amina, "Amina", 2, 100), new Particulars.Share(boris, "Boris", 3, 50)));
		assertThat(List.of(handedOver, byShare)).allSatisfy((told) -> assertThat(
				ParticularsColumn.read(Act.ASSIGN, ParticularsColumn.write(told, null)).particulars())
			.isEqualTo(told));
		assertThat(ParticularsColumn.write(new Particulars.Released(boris, "Boris"), null))
			.isEqualTo("{\"v\":2,\"from\":\"00000000-0000-0000-0000-000000000002\",\"name\":\"Boris\"}");
	}

	@Test
	void whatANewerPortalWroteIsNotGuessedAt() {
		assertThatIllegalStateException().isThrownBy(() -> ParticularsColumn.read(Act.TAKE, "{\"v\":3}"));
	}

}
