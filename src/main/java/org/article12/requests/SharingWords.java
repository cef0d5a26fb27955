package org.article12.requests;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.article12.core.PersonId;
import org.article12.core.settings.WorkSharing;
import org.article12.requests.store.HistoryStore;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says why the portal gave a request to its officer, or why it is nobody's still. */
@Component
public class SharingWords {

	private static final Set<Act> CHANGES_HANDS = EnumSet.of(Act.TAKE, Act.ASSIGN, Act.RELEASE);

	private static final RequestExtra GIVEN = new RequestExtra("given", """
			exists (select from history_entry e
					where e.request_id = r.id and e.act = 'ASSIGN' and e.actor = 'CALENDAR')""");

	private final Supplier<WorkSharing> sharing;

	private final Takers takers;

	private final HistoryStore history;

	private final RequestWords words;

	private final TimelineWords timeline;

	SharingWords(Supplier<WorkSharing> sharing, Takers takers, HistoryStore history, RequestWords words,
			TimelineWords timeline) {
		this.sharing = sharing;
		this.takers = takers;
		this.history = history;
		this.words = words;
		this.timeline = timeline;
	}

	@Bean
	static RequestExtra givenExtra() {
		return GIVEN;
	}

	/** That, in words; empty where the portal did not give it, or gives nothing. */
	@Transactional(readOnly = true)
	public Optional<String> of(RequestRecord request) {
		PersonId officer = request.officer();
		if (officer != null && !request.mayHave(GIVEN)) {
			return Optional.empty();
		}
		return (officer != null) ? this.history.latest(request.id(), CHANGES_HANDS).flatMap(this::given)
				: isGiven(request) ? Optional.of(whyNobodys(request)) : Optional.empty();
	}

	private Optional<String> given(HistoryEntry entry) {
		return (entry.particulars() instanceof Particulars.Assigned it && !it.shares().isEmpty())
				? Optional.of(this.words.say("requests.sharing.given", it.name(), this.timeline.shares(it.shares())))
				: Optional.empty();
	}

	private boolean isGiven(RequestRecord request) {
		return this.sharing.get().automatic()
				&& TransitionTable.find(request.status(), Act.ASSIGN, Actor.CALENDAR).isPresent();
	}

	private String whyNobodys(RequestRecord request) {
		WorkSharing shares = this.sharing.get();
		return this.words.say(this.takers.of(shares).isEmpty() ? "requests.sharing.none"
				: this.takers.of(shares, request.id()).isEmpty() ? "requests.sharing.back" : "requests.sharing.before");
	}

}
