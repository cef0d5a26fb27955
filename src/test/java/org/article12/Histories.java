package org.article12;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Funding;
import org.article12.requests.AssignmentState;
import org.article12.requests.Chronicle;
import org.article12.requests.DueDates;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestState;
import org.article12.requests.Requests;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Folds histories and compares what they come to with the rows that are stored. */
public final class Histories {

	private final Requests requests;

	private final Assignments assignments;

	private final Chronicle chronicle;

	private final JdbcClient jdbc;

	public Histories(ApplicationContext portal) {
		this.requests = portal.getBean(Requests.class);
		this.assignments = portal.getBean(Assignments.class);
		this.chronicle = portal.getBean(Chronicle.class);
		this.jdbc = portal.getBean(JdbcClient.class);
	}

	/** Each of these requests stands as its history says. */
	public void tellWhatIsStored(List<RequestId> ids) {
		Map<RequestId, RequestRecord> records = this.requests.submitted(ids);
		assertThat(records).hasSameSizeAs(ids);
		records.values().forEach(this::tellsWhatIsStored);
	}

	private void tellsWhatIsStored(RequestRecord record) {
		RequestState state = this.chronicle.of(record.id()).state();
		assertThat(state).as(record.reference().value())
			.returns(record.status(), RequestState::status)
			.returns(record.lastEntry(), RequestState::lastEntry)
			.returns(record.submissions(), RequestState::submissions)
			.returns(record.submittedAt(), RequestState::submittedAt)
			.returns(record.receivedOn(), RequestState::receivedOn)
			.returns(record.letterReference(), RequestState::letterReference)
			.returns(record.capacity(), RequestState::capacity)
			.returns(record.officer(), RequestState::officer)
			.returns(record.officerName(), RequestState::officerName)
			.returns(record.areas(), RequestState::areas)
			.returns(record.turns(), RequestState::turns)
			.returns(dates(record.id()), RequestState::dates);
		assertThat(state.party()).as("what the register said").isNotNull();
		List<AssignmentRecord> parts = this.assignments.ofRequest(record.id())
			.stream()
			.sorted(Comparator.comparing((part) -> part.id().value()))
			.toList();
		List<AssignmentState> told = state.assignments()
			.stream()
			.sorted(Comparator.comparing(AssignmentState::id, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
		assertThat(told).as(record.reference().value())
			.extracting(AssignmentState::id)
			.isEqualTo(parts.stream().map((part) -> part.id().value()).toList());
		for (int place = 0; place < parts.size(); place++) {
			assertThat(told.get(place)).as("%s at %s", record.reference(), parts.get(place).centre())
				.satisfies(sameAs(parts.get(place)));
		}
	}

	private static Consumer<AssignmentState> sameAs(AssignmentRecord part) {
		return (told) -> {
			assertThat(told).returns(part.centre(), AssignmentState::centre)
				.returns(Set.copyOf(part.areas()), AssignmentState::areas)
				.returns(part.liveAreas(), AssignmentState::live)
				.returns(part.declinedAreas(), AssignmentState::declined)
				.returns(part.answerDueOn(), AssignmentState::answerDueOn)
				.returns(funding(part.funding()), AssignmentState::funding);
			assertThat(told.stage().name()).isEqualTo(part.status().name());
			if (part.status() == AssignmentStatus.ACCEPTED) {
				assertThat(told.workDueOn()).isEqualTo(part.workDueOn());
			}
			near(told.offeredAt(), part.offeredAt());
			near(told.answeredAt(), part.answeredAt());
			near(told.reportedAt(), part.reportedAt());
		};
	}

	/** Request and assignment look at the clock one after the other. */
	private static void near(@Nullable Instant told, @Nullable Instant stored) {
		assertThat(told == null).isEqualTo(stored == null);
		if (told != null && stored != null) {
			assertThat(told).isCloseTo(stored, within(Duration.ofMinutes(1)));
		}
	}

	private static AssignmentState.Funding funding(@Nullable Funding funding) {
		return (funding != null) ? AssignmentState.Funding.valueOf(funding.name()) : AssignmentState.Funding.NO_RESERVE;
	}

	private DueDates dates(RequestId request) {
		return this.jdbc
			.sql("select screening_days_left, secretariat_due_on, party_due_on from assistance_request where id = ?")
			.param(request.value())
			.query((row, _) -> new DueDates(row.getObject(1, Integer.class), row.getObject(2, LocalDate.class),
					row.getObject(3, LocalDate.class)))
			.single();
	}

}
