package org.article12.requests.domain;

import java.util.List;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.core.PartyCode;
import org.article12.requests.Answers;
import org.article12.requests.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What answers must hold before a request can be submitted. */
@RequestTest
class AnswersRulesTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private static final Answers SOUND = Answers.NONE.with(new Answers.Areas(List.of("NIP")))
		.with(new Answers.Need("A title", "Some help", "", "", List.of("DDT"), "BOTH", List.of("fr")))
		.with(new Answers.Contact("Awa Ndiaye", "", "awa@ministry.example", ""));

	@Autowired
	private AnswersRules rules;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void soundAnswersHaveNoProblems() {
		assertThat(problems(SOUND)).isEmpty();
	}

	@Test
	void anEmptyDraftLacksWhatEveryRequestNeeds() {
		assertThat(problems(Answers.NONE)).containsExactly("ACTIVITY_MISSING", "AREA_MISSING", "TITLE_MISSING",
				"HELP_MISSING", "CONTACT_NAME_MISSING", "CONTACT_EMAIL_MISSING");
	}

	@Test
	void aPartyWithoutAPlanMayAskForHelpToMakeOne() {
		assertThat(problems(SOUND.with(new Answers.Areas(List.of("NIP", "BAT_BEP")))))
			.containsExactly("ACTIVITY_MISSING");
		assertThat(problems(SOUND.with(new Answers.Areas(List.of("NIP", "BAT_BEP")))
			.with(new Answers.Activities(List.of(), "An activity in words")))).isEmpty();
	}

	@Test
	void anActivityMustBeOnRecordForTheParty() {
		assertThat(problems(SOUND.with(new Answers.Activities(List.of(UUID.randomUUID().toString()), ""))))
			.containsExactly("ACTIVITY_UNKNOWN");
	}

	@Test
	void aHeadingIsNoArea() {
		assertThat(problems(
				SOUND.with(new Answers.Areas(List.of("TRAINING"))).with(new Answers.Activities(List.of(), "In words"))))
			.containsExactly("AREA_UNKNOWN");
	}

	@ParameterizedTest
	@CsvSource({ "area, NIP, AREA_RETIRED", "pop, DDT, POP_RETIRED", "partner_agreement, BASEL, AGREEMENT_RETIRED" })
	void whatIsRetiredKeepsADraftBackAndNoRequestThatWasSubmittedBefore(String table, String code, String problem) {
		Answers answers = SOUND.with(new Answers.Policy("", List.of("BASEL"), "", "", ""));
		retire(table, code, true);
		try {
			assertThat(problems(answers)).containsExactly(problem);
			assertThat(this.rules.problems(SENEGAL, 1, answers)).isEmpty();
		}
		finally {
			retire(table, code, false);
		}
		assertThat(problems(answers)).isEmpty();
	}

	private void retire(String table, String code, boolean retired) {
		this.jdbc.sql("update " + table + " set retired = ? where code = ?").params(retired, code).update();
	}

	@Test
	void atMostTwelveAreasAreAskedFor() {
		List<String> thirteen = List.of("NIP", "INFRASTRUCTURE", "TRAINING.POPS_ID", "TRAINING.NEEDS_ID",
				"TRAINING.PROPOSAL", "TRAINING.LEGISLATION", "TRAINING.INVENTORY", "TRAINING.PRTR", "LABORATORY",
				"REGULATORY", "WASTE_DISPOSAL", "BAT_BEP", "AWARENESS");
		Answers answers = SOUND.with(new Answers.Activities(List.of(), "In words"));
		assertThat(problems(answers.with(new Answers.Areas(thirteen)))).containsExactly("TOO_MANY_AREAS");
		assertThat(problems(answers.with(new Answers.Areas(thirteen.subList(0, 12))))).isEmpty();
	}

	@Test
	void monthsAndAmountsAreReadable() {
		assertThat(problems(
				SOUND.with(new Answers.Timing("soon", "03/2027", "lots", "5", "SOON", "", List.of("2027-03")))))
			.containsExactly("MONTH", "AMOUNT");
		assertThat(problems(
				SOUND.with(new Answers.Timing("04/2027", "03/2027", "", "", "", "", List.of("2027-04", "2027-03")))))
			.containsExactly("ENDS_BEFORE_IT_BEGINS");
	}

	@Test
	void farMonthsAreAskedAboutUntilTheyAreMeant() {
		assertThat(problems(SOUND.with(new Answers.Timing("03/2020", "12/9999", "", "", "", "", List.of()))))
			.containsExactly("MONTH_FAR", "MONTH_FAR");
		assertThat(problems(
				SOUND.with(new Answers.Timing("03/2020", "12/9999", "", "", "", "", List.of("2020-03", "9999-12")))))
			.isEmpty();
	}

	@Test
	void consentToPublishIsYesOrNo() {
		for (String answer : List.of("", "yes", "no")) {
			assertThat(problems(SOUND.with(new Answers.Policy("", List.of(), "", "", answer)))).isEmpty();
		}
		assertThat(problems(SOUND.with(new Answers.Policy("", List.of(), "", "", "perhaps"))))
			.containsExactly("CHOICE_UNKNOWN");
	}

	@Test
	void urgencyNeedsAReason() {
		assertThat(problems(SOUND.with(new Answers.Timing("", "", "", "", "URGENT", " ", List.of()))))
			.containsExactly("URGENCY_REASON_MISSING");
	}

	@Test
	void choicesAreOfTheKindThatThePageOffers() {
		assertThat(problems(SOUND
			.with(new Answers.Need("A title", "Some help", "", "", List.of("COFFEE"), "NEITHER", List.of("xx")))))
			.containsExactly("POP_UNKNOWN", "CHOICE_UNKNOWN", "LANGUAGE_UNKNOWN");
	}

	@Test
	void anAddressHasTheFormOfOne() {
		assertThat(problems(SOUND.with(new Answers.Contact("Awa", "", "awa at ministry", ""))))
			.containsExactly("EMAIL");
	}

	@Test
	void whatIsTooLongSaysByHowMuch() {
		Answers answers = SOUND.with(new Answers.Need("x".repeat(203), "Some help", "", "", List.of(), "", List.of()));
		assertThat(this.rules.problems(SENEGAL, answers)).singleElement()
			.satisfies((problem) -> assertThat(problem.parameters()).containsExactly(200, 3));
	}

	private List<String> problems(Answers answers) {
		return this.rules.problems(SENEGAL, answers).stream().map((problem) -> problem.code().name()).toList();
	}

}
