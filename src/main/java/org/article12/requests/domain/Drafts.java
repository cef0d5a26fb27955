package org.article12.requests.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import org.article12.requests.Answers;
import org.article12.requests.EditedMeanwhile;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Section;
import org.article12.requests.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts: started, saved part by part, deleted. They belong to the Party, not to the
 * person, and nobody else sees them.
 */
@NamedInterface("verbs")
@Service
@Transactional
public class Drafts {

	private final RequestStore requests;

	private final ReferenceNumbers numbers;

	private final Parties parties;

	private final HistoryStore history;

	private final Documents documents;

	private final JdbcClient jdbc;

	private final Clock clock;

	public Drafts(RequestStore requests, ReferenceNumbers numbers, Parties parties, HistoryStore history,
			Documents documents, JdbcClient jdbc, Clock clock) {
		this.requests = requests;
		this.numbers = numbers;
		this.parties = parties;
		this.history = history;
		this.documents = documents;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Starts a draft, with what the portal already knows filled in.
	 * @param token names the press of the button: pressing twice starts one draft
	 * @throws Refused {@code PARTY_NOT_ELIGIBLE} when the Party may not ask (Article
	 * 12.1)
	 */
	public RequestReference start(CurrentUser user, UUID token) {
		PartyCode code = party(user);
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		if (!(party.eligibility() instanceof Eligibility.Eligible)) {
			throw new Refused("PARTY_NOT_ELIGIBLE", party.name());
		}
		this.requests.queueBehind(token);
		Optional<AssistanceRequest> started = this.requests.startedWith(token);
		if (started.isPresent()) {
			return started.filter((request) -> request.party().equals(code))
				.orElseThrow(() -> new NotVisible("A draft of another Party"))
				.reference();
		}
		AssistanceRequest draft = AssistanceRequest.start(this.numbers.next(code), code, token,
				alreadyKnown(user, party), user.id(), this.clock.instant());
		this.requests.save(draft);
		return draft.reference();
	}

	/**
	 * Saves a part of the answers as typed, valid or not.
	 * @param stamp the fingerprint of the part that the form was made from
	 * @param session names the browser session: going back and saving again there is not
	 * a conflict with oneself
	 * @throws EditedMeanwhile when somebody else saved that part after the form was made
	 * @throws RequestMoved when the answers were submitted after the form was made
	 */
	public void save(CurrentUser user, RequestReference reference, Answers.Part typed, String stamp, String session) {
		AssistanceRequest request = this.requests.lockOf(party(user), reference);
		Answers.Part current = request.answers().part(typed.section());
		if (!RequestStatus.EDITABLE.contains(request.status())) {
			throw new RequestMoved(reference, lastDone(user, request));
		}
		if (typed.equals(current)) {
			noteFirstSave(user, request, typed.section(), session);
			return;
		}
		if (!Stamp.of(current).equals(stamp)) {
			refuseIfEditedElsewhere(request, current, session);
		}
		request.save(typed);
		this.requests.save(request);
		noteEdit(user, request, typed.section(), session);
	}

	/** Deletes a draft: it never was a request. */
	public void delete(CurrentUser user, RequestReference reference) {
		AssistanceRequest request = this.requests.lockOf(party(user), reference);
		if (request.status() != RequestStatus.DRAFT) {
			throw new Refused("ONLY_DRAFTS_ARE_DELETED", reference.value());
		}
		this.documents.removeAll(RequestFolder.of(request.id()));
		this.requests.delete(request);
	}

	private List<HistoryEntry> lastDone(CurrentUser user, AssistanceRequest request) {
		List<HistoryEntry> done = this.history.of(request.id(), user);
		return done.subList(Math.max(0, done.size() - 1), done.size());
	}

	private void refuseIfEditedElsewhere(AssistanceRequest request, Answers.Part current, String session) {
		this.jdbc.sql(
				"select person_name, edited_at from section_edit where request_id = ? and section = ? and edited_in <> ?")
			.params(request.id().value(), current.section().name(), session)
			.query((row, _) -> new EditedMeanwhile(row.getString("person_name"),
					row.getTimestamp("edited_at").toInstant(), current, Stamp.of(current)))
			.optional()
			.ifPresent((edited) -> {
				throw edited;
			});
	}

	private void noteEdit(CurrentUser user, AssistanceRequest request, Section section, String session) {
		Instant now = this.clock.instant();
		this.jdbc
			.sql("""
					insert into section_edit (request_id, section, person_id, person_name, edited_in, edited_at)
					values (?, ?, ?, ?, ?, ?)
					on conflict (request_id, section) do update set person_id = excluded.person_id,
						person_name = excluded.person_name, edited_in = excluded.edited_in, edited_at = excluded.edited_at""")
			.params(request.id().value(), section.name(), user.id().value(), user.name(), session, Timestamp.from(now))
			.update();
	}

	// What the portal had filled in and somebody left so counts as answered from now on.
	private void noteFirstSave(CurrentUser user, AssistanceRequest request, Section section, String session) {
		this.jdbc.sql("""
				insert into section_edit (request_id, section, person_id, person_name, edited_in, edited_at)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(request.id().value(), section.name(), user.id().value(), user.name(), session,
					Timestamp.from(this.clock.instant()))
			.update();
	}

	private static Answers alreadyKnown(CurrentUser user, Party party) {
		return Answers.NONE.with(new Answers.Need("", "", "", "", List.of(), "", List.of(party.officialUnLanguage())))
			.with(new Answers.Contact(user.name(), "", user.email(), ""));
	}

	static PartyCode party(CurrentUser user) {
		return user.party().orElseThrow(() -> new NotVisible("A page for Parties"));
	}

}
