package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.article12.core.CentreCode;
import org.article12.catalogue.AreaCode;
import org.article12.core.Refusal;
import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.Written;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AreaOffers;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.Letter;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.UnservedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.article12.requests.domain.SampleRequests.offered;
import static org.article12.requests.domain.SampleRequests.note;
import static org.article12.requests.domain.SampleRequests.ended;
import static org.article12.requests.domain.SampleRequests.delivered;
import static org.article12.requests.domain.SampleRequests.accepted;
import static org.article12.requests.domain.SampleRequests.ALGERIA;
import static org.article12.requests.domain.SampleRequests.BAT_BEP;
import static org.article12.requests.domain.SampleRequests.NIP;
import static org.article12.requests.domain.SampleRequests.REGISTER;
import static org.article12.requests.domain.SampleRequests.SENEGAL;
import static org.article12.requests.domain.SampleRequests.TODAY;
import static org.article12.requests.domain.SampleRequests.by;
import static org.article12.requests.domain.SampleRequests.on;
import static org.article12.requests.domain.SampleRequests.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must be said of an act is asked for by the request itself, whatever the way in.
 */
class WordsOfActsTests {

	private static final List<String> BLANK = List.of("", " ", "\t\n", "\u00a0", "\u200b");

	private static final AreaCode FOREIGN = new AreaCode("LEGISLATION");

	private static final CentreCode NOBODY = new CentreCode("SCRC-XX");

	private static final String ENDLESS = "x".repeat(10_001);

	@ParameterizedTest
	@MethodSource
	void whatMustBeSaidIsSaid(RequestStatus status, RequestRefusal otherwise, Said act) {
		for (String blank : BLANK) {
			refuses(status, otherwise, (request) -> act.with(request, blank));
		}
		refuses(status, TooLong.TEXT_TOO_LONG, (request) -> act.with(request, ENDLESS));
		AssistanceRequest request = SampleRequests.in(status);
		act.with(request, "Said");
		assertThat(request.drainEntries()).isNotEmpty();
	}

	static Stream<Arguments> whatMustBeSaidIsSaid() {
		return Stream.of(
				said(RequestStatus.SUBMITTED, RequestRefusal.QUESTION_MISSING,
						(request, words) -> request.assessment()
							.askForClarification(words, Set.of(), today(Actor.SECRETARIAT))),
				said(RequestStatus.CLARIFICATION, RequestRefusal.REASON_MISSING,
						(request, words) -> request.timekeeping()
							.extendAnswer(TODAY.plusDays(60), words, today(Actor.SECRETARIAT))),
				said(RequestStatus.ROUTING, RequestRefusal.REASON_MISSING,
						(request, words) -> request.timekeeping()
							.moveDate(TODAY.plusDays(60), words, today(Actor.SECRETARIAT))),
				said(RequestStatus.SUBMITTED, RequestRefusal.REASON_MISSING,
						(request, words) -> request.assessment()
							.decline(DeclineCode.INCOMPLETE, words, null, true, today(Actor.SECRETARIAT))),
				said(RequestStatus.DECLINED, RequestRefusal.REASON_MISSING,
						(request, words) -> request.assessment().reopenRequest(words, TODAY, today(Actor.SECRETARIAT))),
				said(RequestStatus.ROUTING, RequestRefusal.REASON_MISSING,
						(request, words) -> request.assistance()
							.setUnserved(BAT_BEP, UnservedCode.OTHER, words, new AreaOffers(false, false),
									today(Actor.SECRETARIAT))),
				said(RequestStatus.CLARIFICATION, RequestRefusal.ANSWER_MISSING,
						(request, words) -> request.answer(words, false, List.of(NIP), today(Actor.PARTY))),
				said(RequestStatus.DELIVERED, RequestRefusal.DISPUTE_WORDS_MISSING,
						(request, words) -> request.assistance().dispute(Map.of(SENEGAL, words), today(Actor.PARTY))),
				said(RequestStatus.SUBMITTED, RequestRefusal.REASON_MISSING,
						(request, words) -> request.withdraw(words, today(Actor.PARTY))),
				said(RequestStatus.DRAFT, RequestRefusal.LETTER_REFERENCE_MISSING,
						(request, words) -> request.fileLetter(
								new Letter(TODAY, words, Capacity.OFFICIAL_CONTACT_POINT), List.of(NIP), REGISTER,
								today(Actor.SECRETARIAT))));
	}

	private static Arguments said(RequestStatus status, RequestRefusal otherwise, Said act) {
		return Arguments.of(status, otherwise, act);
	}

	@Test
	void whatMayBeSaidIsNotEndless() {
		refuses(RequestStatus.CLARIFICATION, TooLong.TEXT_TOO_LONG,
				(request) -> request.answer(ENDLESS, true, List.of(NIP), today(Actor.PARTY)));
		refuses(RequestStatus.DELIVERED, TooLong.TEXT_TOO_LONG,
				(request) -> request.confirm(ENDLESS, today(Actor.PARTY)));
		refuses(RequestStatus.SUBMITTED, TooLong.TEXT_TOO_LONG, (request) -> request.assessment()
			.link(new RequestReference("SEN-2026-0009"), ENDLESS, today(Actor.SECRETARIAT)));
	}

	@Test
	void aCodeFitsWhatItIsSaidOf() {
		refuses(RequestStatus.SUBMITTED, RequestRefusal.DUPLICATE_OF_MISSING, (request) -> request.assessment()
			.decline(DeclineCode.DUPLICATE, "Twice", null, true, today(Actor.SECRETARIAT)));
		refuses(RequestStatus.SUBMITTED, RequestRefusal.FIELD_UNKNOWN, (request) -> request.assessment()
			.askForClarification("Why?", Set.of("need.colour"), today(Actor.SECRETARIAT)));
		refuses(RequestStatus.SUBMITTED, RequestRefusal.SAME_REQUEST,
				(request) -> request.assessment().link(request.reference(), "", today(Actor.SECRETARIAT)));
	}

	@Test
	void aRequestAsksForAnAreaAndALetterHasCome() {
		refuses(RequestStatus.DRAFT, RequestRefusal.AREA_MISSING,
				(request) -> request.submit(Capacity.NATIONAL_FOCAL_POINT, List.of(), REGISTER, today(Actor.PARTY)));
		refuses(RequestStatus.CLARIFICATION, RequestRefusal.AREA_MISSING,
				(request) -> request.answer("These", false, List.of(), today(Actor.PARTY)));
		refuses(RequestStatus.DRAFT, RequestRefusal.RECEIVED_IN_THE_FUTURE,
				(request) -> request.fileLetter(
						new Letter(TODAY.plusDays(1), "Ref. 7", Capacity.OFFICIAL_CONTACT_POINT), List.of(NIP),
						REGISTER, on(TODAY, by(Actor.SECRETARIAT))));
	}

	@Test
	void anAnswerThatChangesSomethingNeedsNoWords() {
		for (String blank : BLANK) {
			AssistanceRequest request = SampleRequests.in(RequestStatus.CLARIFICATION);
			request.answer(blank, true, List.of(NIP), today(Actor.PARTY));
			assertThat(request.status()).isEqualTo(RequestStatus.SUBMITTED);
		}
	}

	@ParameterizedTest
	@MethodSource
	void whatIsForeignToARequestIsRefused(RequestStatus status, RequestRefusal reason,
			Consumer<AssistanceRequest> act) {
		refuses(status, reason, act);
	}

	static Stream<Arguments> whatIsForeignToARequestIsRefused() {
		Occasion officer = today(Actor.SECRETARIAT);
		Occasion centre = today(Actor.CENTRE);
		LocalDate later = TODAY.plusDays(14);
		AreaOffers nobody = new AreaOffers(false, false);
		return Stream.of(
				foreign(RequestStatus.SUBMITTED, RequestRefusal.SAME_REQUEST,
						(request) -> request.assessment()
							.decline(DeclineCode.DUPLICATE, "Twice", request.reference(), true, officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.OFFER_MISSING,
						(request) -> request.assistance().offer(Map.of(), officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.OFFER_MISSING,
						(request) -> request.assistance().offer(Map.of(ALGERIA, offered(later)), officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_OPEN,
						(request) -> request.assistance().offer(Map.of(ALGERIA, offered(later, FOREIGN)), officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_OPEN, (request) -> request.assistance()
					.offer(Map.of(ALGERIA, offered(later, BAT_BEP), SENEGAL, offered(later, BAT_BEP)), officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_OPEN,
						(request) -> request.assistance()
							.setUnserved(FOREIGN, UnservedCode.NO_CENTRE, "", nobody, officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_UNSERVED,
						(request) -> request.assistance().reopen(FOREIGN, officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.NO_OFFER_AT_CENTRE,
						(request) -> request.assistance().settleOffer(SENEGAL, accepted(Set.of(), Set.of()), centre)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_WITH_CENTRE,
						(request) -> request.assistance()
							.settleOffer(SENEGAL, accepted(Set.of(NIP), Set.of(NIP)), centre)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_WITH_CENTRE,
						(request) -> request.assistance()
							.settleOffer(SENEGAL, accepted(Set.of(FOREIGN), Set.of()), centre)),
				foreign(RequestStatus.ROUTING, RequestRefusal.AREA_NOT_WITH_CENTRE,
						(request) -> request.assistance().settleOffer(ALGERIA, ended(Act.DECLINE_OFFER, NIP), centre)),
				foreign(RequestStatus.ROUTING, RequestRefusal.NO_OFFER_AT_CENTRE,
						(request) -> request.assistance().extendOffer(SENEGAL, prolonged(later.plusDays(1)), officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.NO_OFFER_AT_CENTRE,
						(request) -> request.assistance()
							.extendOffer(SENEGAL, prolonged(later.plusDays(1), FOREIGN), officer)),
				foreign(RequestStatus.ROUTING, RequestRefusal.DATE_NOT_LATER,
						(request) -> request.assistance().extendOffer(SENEGAL, prolonged(later, NIP), officer)),
				foreign(RequestStatus.IN_DELIVERY, RequestRefusal.NO_WORK_AT_CENTRE,
						(request) -> request.assistance().noteWork(NOBODY, note(Act.AGREE_PLAN, null), centre)),
				foreign(RequestStatus.IN_DELIVERY, RequestRefusal.NO_WORK_AT_CENTRE,
						(request) -> request.assistance().reportDelivery(SENEGAL, delivered(new AreaCode[0]), centre)),
				foreign(RequestStatus.IN_DELIVERY, RequestRefusal.AREA_NOT_WITH_CENTRE,
						(request) -> request.assistance().reportDelivery(SENEGAL, delivered(FOREIGN), centre)),
				foreign(RequestStatus.DELIVERED, RequestRefusal.NOTHING_TO_DISPUTE,
						(request) -> request.assistance().dispute(Map.of(), today(Actor.PARTY))),
				foreign(RequestStatus.DELIVERED, RequestRefusal.NOTHING_TO_DISPUTE,
						(request) -> request.assistance().dispute(Map.of(NOBODY, "Not done"), today(Actor.PARTY))),
				foreign(RequestStatus.CLARIFICATION, RequestRefusal.DATE_NOT_LATER,
						(request) -> request.timekeeping().extendAnswer(LocalDate.MIN, "Sooner", officer)),
				foreign(RequestStatus.SUBMITTED, RequestRefusal.DATE_NOT_LATER,
						(request) -> request.timekeeping().moveDate(LocalDate.MIN, "Sooner", officer)));
	}

	private static Arguments foreign(RequestStatus status, RequestRefusal reason, Consumer<AssistanceRequest> act) {
		return Arguments.of(status, reason, act);
	}

	private static Particulars.OfferProlonged prolonged(LocalDate dueOn, AreaCode... areas) {
		return new Particulars.OfferProlonged(UUID.randomUUID(), Set.of(areas), dueOn, "Holidays");
	}

	/** The act is refused for that reason, and leaves the request as it was. */
	private static void refuses(RequestStatus status, Refusal reason, Consumer<AssistanceRequest> act) {
		AssistanceRequest request = SampleRequests.in(status);
		int before = request.lastEntry();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> act.accept(request))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
		assertThat(request.status()).isEqualTo(status);
		assertThat(request.lastEntry()).isEqualTo(before);
		assertThat(request.drainEntries()).isEmpty();
	}

	@Test
	void theLongestTextFits() {
		AssistanceRequest request = SampleRequests.in(RequestStatus.SUBMITTED);
		request.assessment()
			.askForClarification("\ud83c\udf0d".repeat(Written.MOST), Set.of(), today(Actor.SECRETARIAT));
		assertThat(request.status()).isEqualTo(RequestStatus.CLARIFICATION);
	}

	/** An act with words. */
	@FunctionalInterface
	interface Said {

		void with(AssistanceRequest request, String words);

	}

}
