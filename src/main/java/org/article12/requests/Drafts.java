package org.article12.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.documents.Documents;
import org.article12.parties.Eligibility;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.EditedMeanwhile.LastEdit;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.PartMerge;
import org.article12.requests.store.FormCounts;
import org.article12.requests.store.FormCounts.What;
import org.article12.requests.store.HistoryStore;
import org.article12.requests.store.ReferenceNumbers;
import org.article12.requests.store.RequestStore;
import org.article12.requests.store.SectionEdits;
import org.article12.requests.store.ShownParts;
import org.article12.requests.store.ShownParts.Shown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts: started, saved part by part, deleted. They belong to the Party, not to the
 * person, and nobody else sees them.
 */
@Service
@Transactional
public class Drafts {

	private final RequestStore requests;

	private final ReferenceNumbers numbers;

	private final Parties parties;

	private final HistoryStore history;

	private final Documents documents;

	private final ShownParts shown;

	private final SectionEdits edits;

	private final FormCounts counts;

	private final Clock clock;

	public Drafts(RequestStore requests, ReferenceNumbers numbers, Parties parties, HistoryStore history,
			Documents documents, ShownParts shown, SectionEdits edits, FormCounts counts, Clock clock) {
		this.requests = requests;
		this.numbers = numbers;
		this.parties = parties;
		this.history = history;
		this.documents = documents;
		this.shown = shown;
		this.edits = edits;
		this.counts = counts;
		this.clock = clock;
	}

	/**
	 * Starts a draft, with what the portal already knows filled in.
	 * @param press names the press of the button
	 * @throws Refused {@code PARTY_NOT_ELIGIBLE} when the Party may not ask (Article
	 * 12.1)
	 */
	public RequestReference start(CurrentUser user, UUID press) {
		PartyCode code = user.ownParty();
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		if (!(party.eligibility() instanceof Eligibility.Eligible)) {
			throw new Refused(RequestRefusal.PARTY_NOT_ELIGIBLE, party.name());
		}
		AssistanceRequest draft = AssistanceRequest.start(this.numbers.next(code), code, press,
				alreadyKnown(user, party), user.id(), this.clock.instant());
		this.requests.save(draft);
		this.counts.count(What.STARTED);
		return draft.reference();
	}

	/**
	 * Saves a part of the answers as typed, valid or not: together with what others, or
	 * the user in another window, made of its other fields meanwhile.
	 * @param page the page that sends it
	 * @param byHand whether the user pressed a button to have done with the part; what is
	 * saved as one types is not
	 * @return the answers as they stand now
	 * @throws EditedMeanwhile when a field was changed otherwise in the meantime; then
	 * nothing is saved
	 * @throws RequestMoved when the answers were submitted after the page was made
	 */
	public Kept save(CurrentUser user, RequestReference reference, Answers.Part typed, FormPage page, boolean byHand) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		RequestId id = request.id();
		Section section = typed.section();
		if (!RequestStatus.EDITABLE.contains(request.status())) {
			throw new RequestMoved(reference, lastDone(user, request));
		}
		Shown remembered = this.shown.find(id, section, page, user);
		if (remembered.isOvertaken()) {
			return kept(request);
		}
		Answers.Part current = request.answers().part(section);
		Answers.Part saved = merged(request, typed, remembered);
		boolean changed = !saved.equals(current);
		this.shown.keep(id, remembered, typed, changed ? Optional.of(current) : Optional.empty());
		if (changed) {
			request.save(saved);
			this.requests.save(request);
			this.edits.note(user, id, section, byHand);
		}
		else if (byHand && !remembered.edited().byHand()) {
			this.edits.noteUnchanged(user, id, section);
		}
		if (byHand) {
			this.counts.count(What.SAVED, section);
		}
		return kept(request);
	}

	private static Kept kept(AssistanceRequest request) {
		return new Kept(request.reference(), request.party(), request.submissions(), request.answers());
	}

	/**
	 * Counts that a part was saved with something in it that cannot be submitted so, or
	 * was not saved: for the form's own figures, which know neither Party nor person.
	 */
	public void count(What what, Section section) {
		this.counts.count(what, section);
	}

	private static Answers.Part merged(AssistanceRequest request, Answers.Part typed, Shown remembered) {
		Answers.Part current = request.answers().part(typed.section());
		Optional<LastEdit> last = remembered.edited().last();
		// What nobody has changed is what every page shows.
		Answers.Part base = last.isEmpty() ? current : remembered.base(current).orElse(null);
		PartMerge merge = PartMerge.of(base, typed, current);
		if (last.isPresent() && !merge.conflicts().isEmpty()) {
			throw new EditedMeanwhile(last.get(), current, merge.part(), merge.conflicts());
		}
		return merge.part();
	}

	/** Deletes a draft: it never was a request. */
	public void delete(CurrentUser user, RequestReference reference) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		if (request.status() != RequestStatus.DRAFT) {
			throw new Refused(RequestRefusal.ONLY_DRAFTS_ARE_DELETED, reference.value());
		}
		this.documents.removeAll(RequestFolder.of(request.id()));
		this.counts.countDeleted(request.id());
		this.requests.delete(request);
	}

	private List<HistoryEntry> lastDone(CurrentUser user, AssistanceRequest request) {
		List<HistoryEntry> done = this.history.of(request.id(), user);
		return done.subList(Math.max(0, done.size() - 1), done.size());
	}

	private static Answers alreadyKnown(CurrentUser user, Party party) {
		return Answers.NONE.with(new Answers.Need("", "", "", "", List.of(), "", List.of(party.officialUnLanguage())))
			.with(new Answers.Contact(user.name(), "", user.email(), ""));
	}

	/**
	 * The answers once a part of them was saved.
	 *
	 * @param reference whose they are
	 * @param party of which Party
	 * @param submissions how often they were submitted
	 * @param answers the answers
	 */
	public record Kept(RequestReference reference, PartyCode party, int submissions, Answers answers) {
	}

}
