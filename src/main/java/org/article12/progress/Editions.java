package org.article12.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.article12.progress.Edition.Status;
import org.article12.progress.store.EditionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the editions of the progress report: makes drafts, writes to them, publishes and
 * withdraws them. Each change is on record, with what stood before.
 */
@Component
@Transactional
public class Editions {

	/** The name in the history of registers. */
	static final String REGISTER = "progress";

	/** The field that tells where an edition stands. */
	public static final String STATUS = "status";

	/** What the field of a note begins with; the part's name follows. */
	public static final String NOTE = "note.";

	private final EditionRows rows;

	private final RegisterHistory history;

	private final Clock clock;

	Editions(EditionRows rows, RegisterHistory history, Clock clock) {
		this.rows = rows;
		this.history = history;
		this.clock = clock;
	}

	/** All editions, the latest first. */
	@Transactional(readOnly = true)
	public List<Edition> all() {
		return this.rows.all();
	}

	/**
	 * An edition.
	 * @throws NotVisible when there is none
	 */
	@Transactional(readOnly = true)
	public Edition find(EditionId id) {
		return this.rows.find(id).orElseThrow(() -> new NotVisible("Edition " + id));
	}

	/** The draft of three dates, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Edition> draft(Period period, LocalDate known) {
		return this.rows.draft(period, known);
	}

	/** What was changed of an edition, the latest first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> changes(EditionId id) {
		return this.history.of(entry(id));
	}

	/**
	 * Begins a draft. Where an earlier edition reports on the same period, its notes are
	 * taken over, to be written anew or kept.
	 * @param occasion for what it is made
	 * @throws Refused when there is a draft of these dates already
	 */
	public EditionId begin(CurrentUser by, Period period, LocalDate known, String occasion) {
		Written.required(occasion, Written.MOST_OF_A_LINE, EditionRefusal.EDITION_WITHOUT_OCCASION);
		EditionId id = new EditionId(UUID.randomUUID());
		Map<NotePart, String> notes = this.rows.latest(period).map(Edition::notes).orElse(Map.of());
		if (!this.rows.begin(id, period, known, occasion.strip())) {
			throw new Refused(EditionRefusal.EDITION_BEGUN);
		}
		notes.forEach((part, text) -> this.rows.note(id, part, text));
		this.history.note(by, entry(id), 0, List.of(Difference.recorded(occasion.strip())), occasion);
		return id;
	}

	/**
	 * Writes to a part of a draft.
	 * @param seen how often it had changed when the page was made
	 * @param text what is to stand there; empty for nothing
	 * @param why what was changed, and why
	 * @throws EntryMoved when somebody else has changed it since
	 * @throws Refused when it is published, or nothing would change
	 */
	public void note(CurrentUser by, EditionId id, int seen, NotePart part, String text, String why) {
		Edition edition = lock(id, seen);
		edition.requireNoted(part, text.strip());
		Written.required(why, Edition.MOST_OF_A_REASON, EditionRefusal.EDITION_WITHOUT_REASON);
		this.rows.note(id, part, text.strip());
		changed(by, edition, new Difference(NOTE + part.name(), edition.note(part), text.strip()), why);
	}

	/**
	 * Publishes a draft.
	 * @param seen how often it had changed when the page was made
	 * @param publication what is published, made of the draft as it stands
	 * @param why on whose decision
	 * @throws EntryMoved when somebody else has changed it since
	 * @throws Refused when it is published already
	 */
	public void publish(CurrentUser by, EditionId id, int seen, Publication publication, String why) {
		Edition edition = lock(id, seen);
		edition.requireDraft();
		Written.required(why, Edition.MOST_OF_A_REASON, EditionRefusal.EDITION_WITHOUT_REASON);
		if (publication.version() != edition.version()) {
			throw moved(id, publication.version());
		}
		this.rows.publish(id, publication.sequence(), this.clock.instant(), publication.files());
		changed(by, edition, new Difference(STATUS, Status.DRAFT.name(), Status.PUBLISHED.name()), why);
	}

	/**
	 * Deletes a draft with its notes; what was written stays in the history of registers.
	 * @param seen how often it had changed when the page was made
	 * @param why why it is not needed
	 * @throws EntryMoved when somebody else has changed it since
	 * @throws Refused when it is published
	 */
	public void delete(CurrentUser by, EditionId id, int seen, String why) {
		Edition edition = lock(id, seen);
		edition.requireDraft();
		Written.required(why, Edition.MOST_OF_A_REASON, EditionRefusal.EDITION_WITHOUT_REASON);
		changed(by, edition, new Difference(STATUS, Status.DRAFT.name(), ""), why);
		this.rows.delete(id);
	}

	/**
	 * Withdraws what was published: its address says so from then on.
	 * @param seen how often it had changed when the page was made
	 * @param why why, for everybody to read
	 * @throws EntryMoved when somebody else has changed it since
	 * @throws Refused when it is not published
	 */
	public void withdraw(CurrentUser by, EditionId id, int seen, String why) {
		Edition edition = lock(id, seen);
		edition.requirePublished();
		Written.required(why, Edition.MOST_OF_A_REASON, EditionRefusal.EDITION_WITHOUT_REASON);
		this.rows.withdraw(id, this.clock.instant(), why.strip());
		changed(by, edition, new Difference(STATUS, Status.PUBLISHED.name(), Status.WITHDRAWN.name()), why);
	}

	private void changed(CurrentUser by, Edition edition, Difference difference, String why) {
		this.rows.changed(edition.id());
		this.history.note(by, entry(edition.id()), edition.version() + 1, List.of(difference), why);
	}

	/** The edition, which nobody else changes until the transaction ends. */
	private Edition lock(EditionId id, int seen) {
		this.rows.lock(id);
		Edition edition = find(id);
		if (edition.version() != seen) {
			throw moved(id, seen);
		}
		return edition;
	}

	private EntryMoved moved(EditionId id, int seen) {
		return new EntryMoved(entry(id), this.history.since(entry(id), seen));
	}

	private static RegisterEntry entry(EditionId id) {
		return RegisterEntry.of(REGISTER, id);
	}

}
