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
		boolean changedHere = kept.isBy(page) || !Stamp.of(words).equals(page.showed());
		boolean overtaken = kept.isBy(page) && page.sent() > 0 && kept.sent() >= page.sent();
		if (words.equals(kept.words()) || !changedHere || overtaken) {
			return Optional.empty();
		}
		boolean changedThere = !kept.isBy(page) && !Stamp.of(kept.words()).equals(page.showed());
		if (changedThere && !Text.isBlank(kept.words())) {
			return Optional.of(new Meanwhile(kept.words(), new LastEdit(kept.person(), kept.isOf(user), kept.at())));
		}
		write(user, request.id(), words, page);
		return Optional.empty();
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
