package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.article12.core.PersonId;
import org.article12.requests.Reader;
import org.article12.requests.RequestWords;
import org.article12.triage.WeeklyViews;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.domain.QueueRow;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.Queue;
import org.article12.triage.store.SavedViews;
import org.article12.triage.store.WeeklyTurns;
import org.article12.triage.web.TriageWords.TurnInBrief;
import org.springframework.stereotype.Component;

/** Lists what a view shows, for its reader's mail. */
@Component
class MailedViews implements WeeklyViews {

	private static final int LISTED = 50;

	private final WeeklyTurns turns;

	private final SavedViews views;

	private final ListPlaces lists;

	private final Queue queue;

	private final TriageWords words;

	private final RequestWords requestWords;

	MailedViews(WeeklyTurns turns, SavedViews views, ListPlaces lists, Queue queue, TriageWords words,
			RequestWords requestWords) {
		this.turns = turns;
		this.views = views;
		this.lists = lists;
		this.queue = queue;
		this.words = words;
		this.requestWords = requestWords;
	}

	@Override
	public List<Due> due() {
		return this.turns.due();
	}

	@Override
	public Optional<Listed> take(Due due) {
		return this.turns.take(due)
				? this.views.find(due.view(), due.person()).map((view) -> listed(view, due.person()))
				: Optional.empty();
	}

	@Override
	public void end(Due due) {
		this.turns.end(due);
	}

	private Listed listed(SavedView view, PersonId reader) {
		QueueQuestion question = this.lists.question(view.query(), reader);
		QueuePage page = this.queue.page(question.filter(), question.sort(), 1, LISTED);
		return new Listed(view.name(), QueueAddress.QUEUE + "?view=" + view.id(), "/triage/views/" + view.id(),
				Math.toIntExact(page.rows().total()), page.rows().items().stream().map(this::line).toList());
	}

	private Line line(QueueRow row) {
		List<String> state = new ArrayList<>(List.of(this.words.party(row.party()),
				this.requestWords.status(row.status(), Reader.SECRETARIAT).word()));
		TurnInBrief turn = this.words.turn(row.turns());
		if (turn != null) {
			state.add(turn.who());
			if (!turn.until().isEmpty()) {
				state.add(turn.late() ? this.words.say("triage.view.mail.late", turn.until()) : turn.until());
			}
		}
		return new Line(row.reference().value(), row.title(), String.join(this.words.say("triage.separator"), state),
				QueueAddress.QUEUE + "/" + row.reference());
	}

}
