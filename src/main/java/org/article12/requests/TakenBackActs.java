package org.article12.requests;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.TakesBack;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.HistoryStore;
import org.article12.requests.store.RequestStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes acts on requests back: where a request stood before is read from its history,
 * which keeps the acts and says that they were taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakenBackActs implements TakesBack {

	private final RequestStore requests;

	private final HistoryStore history;

	private final Occasions occasions;

	private final ApplicationEventPublisher events;

	TakenBackActs(RequestStore requests, HistoryStore history, Occasions occasions, ApplicationEventPublisher events) {
		this.requests = requests;
		this.history = history;
		this.occasions = occasions;
		this.events = events;
	}

	@Override
	public boolean takeBack(CurrentUser user, UUID press) {
		List<RequestId> requests = this.history.requestsOf(press);
		requests.forEach((request) -> {
			takeBack(user, press, request);
			// Of five hundred each would be looked at again with all that come after.
			this.requests.letGo();
		});
		return !requests.isEmpty();
	}

	private void takeBack(CurrentUser user, UUID press, RequestId id) {
		AssistanceRequest request = this.requests.lock(id);
		List<Integer> numbers = this.history.numbersOf(id, press);
		List<HistoryEntry> all = this.history.whole(id);
		int from = numbers.getFirst();
		requireLast(request, user, numbers, all);
		RequestState before = History.of(all.subList(0, from - 1));
		RequestState now = History.of(all);
		if (!Set.copyOf(now.areas()).equals(Set.copyOf(request.areas()))) {
			throw new Refused(RequestRefusal.NOT_TAKEN_BACK, request.reference().value());
		}
		RecordedActor by = RecordedActor.user(user);
		Occasion occasion = this.occasions.now(by);
		request.takeBack(Particulars.TakenBack.from(before, now, occasion.at()), before.status(), before.dates(),
				occasion);
		this.requests.save(request);
		this.events.publishEvent(new ActsTakenBack(id, from, all.size(), before.assignments(), by));
	}

	/** Whoever acted since went by what was done: it stays. */
	private void requireLast(AssistanceRequest request, CurrentUser user, List<Integer> numbers,
			List<HistoryEntry> all) {
		if (numbers.getLast() != all.size()) {
			throw new RequestMoved(request.reference(), this.history.after(request.id(), numbers.getLast(), user));
		}
	}

}
