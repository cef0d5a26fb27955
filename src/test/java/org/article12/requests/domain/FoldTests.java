package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.article12.TestOrder;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AreaStatus;
import org.article12.requests.AssignmentState;
import org.article12.requests.AssignmentState.Stage;
import org.article12.requests.History;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Recorded;
import org.article12.requests.RequestState;
import org.article12.requests.RequestStatus;
import org.article12.requests.store.ParticularsColumn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A history, as it is stored, tells how its request stood after each of its acts. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class FoldTests {

	private static final int LIVES = 1_000;

	private static final int LONGEST = 80;

	@Test
	void oneThousandLivesAreToldByTheirHistories() {
		Set<Act> seen = EnumSet.noneOf(Act.class);
		Set<RequestStatus> ends = EnumSet.noneOf(RequestStatus.class);
		for (long seed = 0; seed < LIVES; seed++) {
			RandomLife life = new RandomLife(seed);
			RequestState state = RequestState.DRAFT;
			for (int step = 0; step < 10 + seed % LONGEST; step++) {
				int told = life.history().size();
				life.goOn();
				List<HistoryEntry> done = life.history().subList(told, life.history().size());
				for (HistoryEntry entry : done) {
					state = state.after(stored(entry));
					seen.add(entry.act());
				}
				if (!done.isEmpty()) {
					tells(state, life.request(), seed);
				}
			}
			ends.add(state.status());
		}
		assertThat(seen).containsExactlyInAnyOrder(Act.values());
		assertThat(ends).containsAll(RequestStatus.TERMINAL);
	}

	/** The entry as it is after it was written and read. */
	private static HistoryEntry stored(HistoryEntry entry) {
		ParticularsColumn.StoredParticulars kept = ParticularsColumn.read(entry.act(),
				ParticularsColumn.write(entry.particulars(), entry.dates()));
		HistoryEntry read = new HistoryEntry(entry.number(), entry.act(), entry.from(), entry.to(), entry.at(),
				entry.by(), entry.centre(), kept.particulars(), kept.dates());
		assertThat(read).isEqualTo(entry);
		return read;
	}

	private static void tells(RequestState state, AssistanceRequest request, long seed) {
		Filing filing = request.filing();
		assertThat(state).as("life %d", seed)
			.returns(request.status(), RequestState::status)
			.returns(request.lastEntry(), RequestState::lastEntry)
			.returns(request.submissions(), RequestState::submissions)
			.returns(request.areas(), RequestState::areas)
			.returns(request.clocks().dates(), RequestState::dates)
			.returns(filing.submittedAt(), RequestState::submittedAt)
			.returns(filing.receivedOn(), RequestState::receivedOn)
			.returns(filing.letterReference(), RequestState::letterReference)
			.returns(filing.capacity(), RequestState::capacity)
			.returns(filing.officerName(), RequestState::officerName)
			.returns(request.consent(), RequestState::consent);
		if (request.status() != RequestStatus.DRAFT) {
			assertThat(state.turns()).as("life %d", seed).isEqualTo(request.turns());
		}
		if (request.status() != RequestStatus.WITHDRAWN) {
			eachAreaIsOnOneAssignment(state, seed);
		}
	}

	private static void eachAreaIsOnOneAssignment(RequestState state, long seed) {
		state.areas().forEach((area) -> {
			List<AssignmentState> with = state.assignments()
				.stream()
				.filter((one) -> one.live().contains(area.area()))
				.toList();
			if (area.centre() == null) {
				assertThat(with).as("life %d, %s", seed, area).isEmpty();
				return;
			}
			assertThat(with).as("life %d, %s", seed, area).singleElement().satisfies((one) -> {
				assertThat(one.centre()).isEqualTo(area.centre());
				assertThat(one.stage()).isIn((area.status() == AreaStatus.OFFERED) ? Set.of(Stage.OFFERED)
						: area.reported() ? Set.of(Stage.REPORTED, Stage.CONFIRMED) : Set.of(Stage.ACCEPTED));
				if (one.stage() == Stage.OFFERED) {
					assertThat(one.answerDueOn()).isEqualTo(area.answerDueOn());
				}
				if (one.stage() == Stage.ACCEPTED) {
					assertThat(one.workDueOn()).isEqualTo(area.workDueOn());
				}
			});
		});
	}

	@Test
	void aHistoryTellsWhatWasKnownOnADayAboutADay() {
		RandomLife life = new RandomLife(4);
		while (life.history().size() < 6) {
			life.goOn();
		}
		List<HistoryEntry> done = life.history().subList(0, 6);
		List<Recorded> recorded = new ArrayList<>();
		for (HistoryEntry entry : done) {
			// Each is recorded ten days after it was done.
			recorded.add(new Recorded(100 + entry.number(), entry.at().plus(10, ChronoUnit.DAYS), life.request().id(),
					entry));
		}
		History history = new History(recorded);
		Instant third = done.get(2).at();
		assertThat(history.state().lastEntry()).isEqualTo(6);
		assertThat(history.upTo(104).state()).isEqualTo(History.of(done.subList(0, 4)));
		assertThat(history.asOf(third).lastEntry()).isGreaterThanOrEqualTo(3);
		assertThat(history.asOf(third))
			.isEqualTo(History.of(done.stream().filter((it) -> !it.at().isAfter(third)).toList()));
		assertThat(history.knownBefore(third).asOf(third)).isEqualTo(
				History.of(done.stream().filter((it) -> it.at().plus(10, ChronoUnit.DAYS).isBefore(third)).toList()));
		assertThat(history.knownBefore(done.getFirst().at()).state()).isEqualTo(RequestState.DRAFT);
	}

	@Test
	void anEntrySaysWhichDatesItSetAndOnlyThose() {
		AssistanceRequest request = SampleRequests.submitted();
		request.charge().take(SampleRequests.today(Actor.SECRETARIAT));
		request.assessment()
			.confirmEligibility(
					SampleRequests.on(SampleRequests.TODAY.plusDays(7), SampleRequests.by(Actor.SECRETARIAT)));
		List<LocalDate> due = request.drainEntries()
			.stream()
			.map(HistoryEntry::dates)
			.map((dates) -> (dates != null) ? dates.secretariat() : null)
			.toList();
		assertThat(due).hasSize(3);
		assertThat(due.get(1)).isNull();
		assertThat(due).filteredOn(Objects::nonNull).hasSize(2);
	}

}
