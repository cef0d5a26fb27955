package org.article12.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.requests.EditedMeanwhile.LastEdit;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.store.RequestStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of an answer to the Secretariat's question while they are being written. They
 * belong to the Party; nobody else sees them before they are submitted.
 */
@Service
@Transactional
public class AnswerDrafts {

	private final RequestStore requests;

	private final JdbcClient jdbc;

	private final Clock clock;

	public AnswerDrafts(RequestStore requests, JdbcClient jdbc, Clock clock) {
		this.requests = requests;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What has been written so far; empty when nothing has. */
	@Transactional(readOnly = true)
	public String words(RequestId request) {
		return find(request).map(StoredAnswer::words).orElse("");
	}

	/**
	 * Saves what is written, unless somebody has written something else meanwhile.
	 * @param page the page that sends it
	 * @return what was written meanwhile, and by whom; then nothing is saved
	 */
	public Optional<Meanwhile> save(CurrentUser user, RequestReference reference, String words, FormPage page) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		if (request.status() != RequestStatus.CLARIFICATION) {
			return Optional.empty();
		}
		StoredAnswer kept = find(request.id()).orElse(StoredAnswer.NOTHING);
		Optional<Meanwhile> meanwhile = kept.otherThan(words, page, user);
		if (meanwhile.isEmpty() && kept.isChangedBy(words, page)) {
			write(user, request.id(), words, page);
		}
		return meanwhile;
	}

	/**
	 * What was written meanwhile, where that would keep what a page sends from being
	 * saved. One statement, which saves nothing.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<Meanwhile> meanwhile(CurrentUser user, RequestReference reference, String words, FormPage page) {
		return this.jdbc.sql("""
				select d.* from answer_draft d join assistance_request r on r.id = d.request_id
				where r.reference = ? and r.party_code = ? and r.status = 'CLARIFICATION'""")
			.params(reference.value(), user.ownParty().value())
			.query(AnswerDrafts::kept)
			.optional()
			.flatMap((kept) -> kept.otherThan(words, page, user));
	}

	private void write(CurrentUser user, RequestId request, String words, FormPage page) {
		this.jdbc
			.sql("""
					insert into answer_draft (request_id, words, page, sent, person_id, person_name, saved_at)
					values (?, ?, ?, ?, ?, ?, ?)
					on conflict (request_id) do update set words = excluded.words, page = excluded.page, sent = excluded.sent,
						person_id = excluded.person_id, person_name = excluded.person_name, saved_at = excluded.saved_at""")
			.params(request.value(), words, page.id(), page.sent(), user.id().value(), user.name(),
					Timestamp.from(this.clock.instant()))
			.update();
	}

	private Optional<StoredAnswer> find(RequestId request) {
		return this.jdbc.sql("select * from answer_draft where request_id = ?")
			.param(request.value())
			.query(AnswerDrafts::kept)
			.optional();
	}

	private static StoredAnswer kept(ResultSet row, int index) throws SQLException {
		return new StoredAnswer(row.getString("words"), row.getString("page"), row.getInt("sent"),
				row.getString("person_id"), row.getString("person_name"), row.getTimestamp("saved_at").toInstant());
	}

	private record StoredAnswer(String words, String page, int sent, String personId, String person, Instant at) {

		static final StoredAnswer NOTHING = new StoredAnswer("", "", 0, "", "", Instant.EPOCH);

		boolean isBy(FormPage other) {
			return !this.page.isEmpty() && this.page.equals(other.id());
		}

		boolean isOf(CurrentUser user) {
			return this.personId.equals(user.id().value().toString());
		}

		/** Whether a page sends something new. */
		boolean isChangedBy(String words, FormPage page) {
			boolean changedHere = isBy(page) || !Stamp.of(words).equals(page.showed());
			boolean overtaken = isBy(page) && page.sent() > 0 && this.sent >= page.sent();
			return !words.equals(this.words) && changedHere && !overtaken;
		}

		/** What stands here, where a page that sends something new did not show it. */
		Optional<Meanwhile> otherThan(String words, FormPage page, CurrentUser user) {
			boolean changedThere = !isBy(page) && !Stamp.of(this.words).equals(page.showed());
			return (isChangedBy(words, page) && changedThere && !Text.isBlank(this.words))
					? Optional.of(new Meanwhile(this.words, new LastEdit(this.person, isOf(user), this.at)))
					: Optional.empty();
		}

	}

	/**
	 * Another answer that was written meanwhile.
	 *
	 * @param words the other answer
	 * @param last who wrote it
	 */
	public record Meanwhile(String words, LastEdit last) {
	}

}
