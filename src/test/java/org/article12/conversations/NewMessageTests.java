package org.article12.conversations;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.assignments.Involvement;
import org.article12.conversations.MessageRefused.Reason;
import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.article12.conversations.MessageAudience.ALL;
import static org.article12.conversations.MessageAudience.SECRETARIAT;
import static org.article12.conversations.MessageAudience.SECRETARIAT_AND_CENTRE;
import static org.article12.conversations.MessageAudience.SECRETARIAT_AND_PARTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a message says, and who reads it: the rule, whatever the way in. */
class NewMessageTests {

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	private static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	private static final CentreCode SPAIN = new CentreCode("SCRC-ES");

	private static final String ONE_CHARACTER = "\ud83d\ude00";

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t", "\u2003\u00a0", "\u200b\ufeff" })
	void whatSaysNothingIsNoMessage(String words) {
		assertThatExceptionOfType(MessageRefused.class).isThrownBy(() -> message(SECRETARIAT, null, words))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.EMPTY));
	}

	@Test
	void aMessageHasAsManyCharactersAsAReaderCounts() {
		assertThat(message(SECRETARIAT, null, ONE_CHARACTER.repeat(NewMessage.LONGEST)).words()).isNotEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> message(SECRETARIAT, null, ONE_CHARACTER.repeat(NewMessage.LONGEST + 3)))
			.satisfies((refused) -> {
				assertThat(refused.reason()).isEqualTo(TooLong.TEXT_TOO_LONG);
				assertThat(refused.parameters()).containsExactly(NewMessage.LONGEST, 3);
			});
	}

	@ParameterizedTest
	@CsvSource({ "PARTY, ALL SECRETARIAT_AND_PARTY", "CENTRE, ALL SECRETARIAT_AND_CENTRE",
			"SECRETARIAT, ALL SECRETARIAT_AND_PARTY SECRETARIAT_AND_CENTRE SECRETARIAT" })
	void nobodyWritesPastHimself(Involvement writer, String open) {
		for (MessageAudience audience : MessageAudience.values()) {
			NewMessage message = message(audience, (audience == SECRETARIAT_AND_CENTRE) ? SENEGAL : null, "Words");
			if (List.of(open.split(" ")).contains(audience.name())) {
				assertThat(message.readership(writer, SENEGAL, centres(SENEGAL)).audience()).isEqualTo(audience);
			}
			else {
				assertThat(refusal(message, writer, SENEGAL, SENEGAL).reason()).isEqualTo(Reason.NOT_OPEN);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(MessageAudience.class)
	void aCentreWhosePartHasEndedWritesToNobody(MessageAudience audience) {
		NewMessage message = message(audience, (audience == SECRETARIAT_AND_CENTRE) ? SENEGAL : null, "Words");
		assertThat(refusal(message, Involvement.FORMER_CENTRE, SENEGAL, ALGERIA).reason())
			.isEqualTo(Reason.WRITER_LEFT);
	}

	@Test
	void oneCentreIsNamedWhereOneIsWrittenToAndNowhereElse() {
		assertThat(refusal(message(SECRETARIAT_AND_CENTRE, null, "Words"), Involvement.SECRETARIAT, null, SENEGAL)
			.reason()).isEqualTo(Reason.NOT_OPEN);
		for (MessageAudience audience : List.of(ALL, SECRETARIAT_AND_PARTY, SECRETARIAT)) {
			assertThat(refusal(message(audience, SENEGAL, "Words"), Involvement.SECRETARIAT, null, SENEGAL).reason())
				.isEqualTo(Reason.NOT_OPEN);
		}
	}

	@Test
	void aCentreWritesForItselfAlone() {
		NewMessage toSenegal = message(SECRETARIAT_AND_CENTRE, SENEGAL, "Words");
		assertThat(toSenegal.readership(Involvement.CENTRE, SENEGAL, centres(SENEGAL, ALGERIA)).centres())
			.containsExactly(SENEGAL);
		assertThat(refusal(toSenegal, Involvement.CENTRE, ALGERIA, SENEGAL, ALGERIA).reason())
			.isEqualTo(Reason.NOT_OPEN);
	}

	@Test
	void aCentreThatHasLeftIsNotWrittenTo() {
		MessageRefused refused = refusal(message(SECRETARIAT_AND_CENTRE, SPAIN, "Words"), Involvement.SECRETARIAT, null,
				SENEGAL);
		assertThat(refused.reason()).isEqualTo(Reason.CENTRE_LEFT);
		assertThat(refused.centres()).containsExactly(SPAIN);
	}

	@Test
	void allAreThoseOfWhomTheWriterKnew() {
		NewMessage toAll = message(ALL, null, "Words", SENEGAL, ALGERIA);
		assertThat(toAll.readership(Involvement.PARTY, null, centres(SENEGAL, ALGERIA)).centres())
			.containsExactly(ALGERIA, SENEGAL);
		// Who has left meanwhile does not read it.
		assertThat(toAll.readership(Involvement.PARTY, null, centres(ALGERIA)).centres()).containsExactly(ALGERIA);
		MessageRefused refused = refusal(toAll, Involvement.PARTY, null, SENEGAL, ALGERIA, SPAIN);
		assertThat(refused.reason()).isEqualTo(Reason.CENTRES_JOINED);
		assertThat(refused.centres()).containsExactly(SPAIN);
	}

	@Test
	void whereNoCentreIsMeantNoneReadsAndNoneHinders() {
		for (MessageAudience audience : List.of(SECRETARIAT_AND_PARTY, SECRETARIAT)) {
			assertThat(message(audience, null, "Words").readership(Involvement.SECRETARIAT, null, centres(SPAIN)))
				.isEqualTo(new Readership(audience, centres()));
		}
	}

	private static MessageRefused refusal(NewMessage message, Involvement writer, @Nullable CentreCode own,
			CentreCode... concerned) {
		return assertThatExceptionOfType(MessageRefused.class)
			.isThrownBy(() -> message.readership(writer, own, centres(concerned)))
			.actual();
	}

	private static NewMessage message(MessageAudience audience, @Nullable CentreCode centre, String words,
			CentreCode... shown) {
		return new NewMessage(audience, centre, words, (shown.length > 0) ? Set.of(shown) : Set.of(SENEGAL), List.of(),
				UUID.randomUUID());
	}

	private static SortedSet<CentreCode> centres(CentreCode... centres) {
		return Arrays.stream(centres).collect(Collectors.toCollection(TreeSet::new));
	}

}
