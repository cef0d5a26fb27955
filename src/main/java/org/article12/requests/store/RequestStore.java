package org.article12.requests.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;

import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.act.Batch;
import org.article12.requests.Act;
import org.article12.requests.ActRecorded;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.article12.requests.TodaysTitles;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps requests together with what each act adds to their record. Whoever changes a
 * request locks it first, so that of two who act at once the second sees what the first
 * did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestStore {

	private static final Set<Act> SUBMISSIONS = Set.of(Act.SUBMIT, Act.FILE_LETTER, Act.ANSWER);

	private final RequestRepository requests;

	private final HistoryStore history;

	private final TodaysTitles titles;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final WrittenTurns turns;

	private final SearchWords words;

	private final ApplicationEventPublisher events;

	RequestStore(RequestRepository requests, HistoryStore history, TodaysTitles titles, EntityManager entities,
			JdbcClient jdbc, WrittenTurns turns, SearchWords words, ApplicationEventPublisher events) {
		this.requests = requests;
		this.history = history;
		this.titles = titles;
		this.entities = entities;
		this.jdbc = jdbc;
		this.turns = turns;
		this.words = words;
		this.events = events;
	}

	/** Locks a request of a Party, draft or not; another Party's is not visible. */
	public AssistanceRequest lockOf(PartyCode party, RequestReference reference) {
		return this.requests.findAndLockByReference(reference.value())
			.filter((request) -> request.party().equals(party))
			.orElseThrow(() -> new NotVisible("Request " + reference));
	}

	/** Locks a request that has been submitted. */
	public AssistanceRequest lockSubmitted(RequestReference reference) {
		return this.requests.findAndLockByReference(reference.value())
			.filter((request) -> request.status() != RequestStatus.DRAFT)
			.orElseThrow(() -> new NotVisible("Request " + reference));
	}

	/**
	 * Locks two requests, always in the same order, so that of two that repeat each other
	 * one stays.
	 */
	public void lockBoth(RequestReference one, RequestReference other) {
		Stream.of(one, other)
			.sorted()
			.distinct()
			.forEach((reference) -> this.requests.findAndLockByReference(reference.value()));
	}

	/** Locks a request that is known to exist. */
	public AssistanceRequest lock(RequestId id) {
		return this.requests.findAndLockById(id.value()).orElseThrow(() -> new NotVisible("Request " + id));
	}

	/**
	 * Stores a request, the history entries of its acts, and the answers as submitted in
	 * the words of their day, and tells whoever follows.
	 */
	public void save(AssistanceRequest request) {
		// What was read is written where it differs; merging would read it once more.
		if (!this.entities.contains(request)) {
			this.entities.persist(request);
		}
		this.entities.flush();
		request.drainChangedTurns().ifPresent((now) -> this.turns.write(request.id(), now));
		List<HistoryEntry> entries = request.drainEntries();
		if (request.drainFoundOtherwise() || entries.stream().anyMatch(RequestStore::saysSomethingElse)) {
			this.words.follow(request.id());
		}
		else if (entries.stream().anyMatch(RequestStore::saysTheSameAgain)) {
			this.words.settle(request.id());
		}
		for (HistoryEntry entry : entries) {
			this.history.add(request.id(), entry);
			if (SUBMISSIONS.contains(entry.act())) {
				keepSubmission(request, entry);
			}
			this.events.publishEvent(new ActRecorded(request.id(), request.reference(), request.party(), entry.number(),
					entry.act(), entry.centre(), entry.at(), Batch.current().orElse(null)));
		}
	}

	private static boolean saysSomethingElse(HistoryEntry entry) {
		return entry.from() == RequestStatus.DRAFT
				|| !RequestStatus.EDITABLE.contains(entry.from()) && SUBMISSIONS.contains(entry.act());
	}

	// While the Party may change its answers, it and the Secretariat read different ones;
	// when that begins they are the same still, and when it ends they are again.
	private static boolean saysTheSameAgain(HistoryEntry entry) {
		return RequestStatus.EDITABLE.contains(entry.from()) != RequestStatus.EDITABLE.contains(entry.to());
	}

	/** Lets go of what was read and saved, so that it is not looked at again. */
	public void letGo() {
		this.entities.clear();
	}

	/** Links two requests; linking them again changes nothing. */
	public boolean link(AssistanceRequest request, AssistanceRequest other, Occasion occasion, String words) {
		return this.jdbc.sql("""
				insert into request_link (request_id, other_id, linked_at, linked_by_name, words)
				values (?, ?, ?, ?, ?) on conflict do nothing""")
			.params(request.id().value(), other.id().value(), Timestamp.from(occasion.at()), occasion.by().name(),
					words)
			.update() > 0;
	}

	/**
	 * The requests of a Party that were filed from a letter of that reference, whatever
	 * its punctuation.
	 */
	public List<RequestReference> filedFrom(PartyCode party, String letter) {
		return this.jdbc.sql("""
				select reference from assistance_request
				where party_code = :party and letter_reference is not null
					and (lower(letter_reference) = lower(:letter)
						or regexp_replace(lower(letter_reference), '[^[:alnum:]]', '', 'g')
							= nullif(regexp_replace(lower(:letter), '[^[:alnum:]]', '', 'g'), ''))
				order by reference""")
			.param("party", party.value())
			.param("letter", letter.strip())
			.query((row, _) -> new RequestReference(row.getString(1)))
			.list();
	}

	/** A request that has been submitted, not locked. */
	public AssistanceRequest submitted(RequestReference reference) {
		return this.requests.findByReference(reference.value())
			.filter((request) -> request.status() != RequestStatus.DRAFT)
			.orElseThrow(() -> new Refused(RequestRefusal.REQUEST_UNKNOWN, reference.value()));
	}

	/** Deletes a draft, of which nothing stays. */
	public void delete(AssistanceRequest request) {
		this.requests.delete(request);
	}

	private void keepSubmission(AssistanceRequest request, HistoryEntry entry) {
		this.jdbc.sql("""
				insert into request_submission (request_id, number, submitted_at, submitted_by_name, answers, titles)
				values (?, ?, ?, ?, ?, ?)""")
			.params(request.id().value(), request.submissions(), Timestamp.from(entry.at()), entry.by().name(),
					AnswersColumn.write(request.answers()),
					TitlesColumn.write(this.titles.of(request.party(), request.answers())))
			.update();
		this.jdbc.sql("""
				with shown as (delete from shown_part where request_id = :request),
				draft as (delete from answer_draft where request_id = :request)
				delete from request_activity where request_id = :request""")
			.param("request", request.id().value())
			.update();
		List<String> activities = request.answers().activities().chosen();
		if (!activities.isEmpty()) {
			this.jdbc
				.sql("insert into request_activity (request_id, activity_id) "
						+ "select :request, unnest(cast(:activities as uuid[]))")
				.param("request", request.id().value())
				.param("activities", activities.stream().map(UUID::fromString).toArray(UUID[]::new))
				.update();
		}
	}

}
