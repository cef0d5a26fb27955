package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.Act;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLine;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.Submission;
import org.article12.requests.TitledAnswers;
import org.article12.requests.Titles;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Filing;
import org.article12.requests.domain.Occasions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads requests from the database. */
@Component
class StoredRequests implements Requests {

	private final RequestRecords records;

	private final RequestStore store;

	private final HistoryStore history;

	private final Freshness freshness;

	private final Occasions occasions;

	private final JdbcClient jdbc;

	StoredRequests(RequestRecords records, RequestStore store, HistoryStore history, Freshness freshness,
			Occasions occasions, JdbcClient jdbc) {
		this.records = records;
		this.store = store;
		this.history = history;
		this.freshness = freshness;
		this.occasions = occasions;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<RequestRecord> ofParty(PartyCode party, RequestReference reference) {
		return this.records.asTyped("r.party_code = ? and r.reference = ?", party.value(), reference.value())
			.stream()
			.findFirst();
	}

	@Override
	public Optional<RequestRecord> ofParty(PartyCode party, RequestId id) {
		return this.records.asTyped("r.party_code = ? and r.id = ?", party.value(), id.value()).stream().findFirst();
	}

	@Override
	public Optional<RequestRecord> submitted(RequestReference reference) {
		return this.records.submitted("r.reference = ?", reference.value()).stream().findFirst();
	}

	@Override
	public Optional<RequestRecord> submitted(RequestId id) {
		return this.records.submitted("r.id = ?", id.value()).stream().findFirst();
	}

	@Override
	public Map<RequestId, RequestRecord> submitted(Collection<RequestId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.records
			.submitted("r.id = any(?)", new SqlArrayValue("uuid", ids.stream().map(RequestId::value).toArray()))
			.stream()
			.collect(Collectors.toMap(RequestRecord::id, Function.identity()));
	}

	@Override
	public RequestLine line(RequestId id) {
		return lines("id = ?", id.value()).findFirst().orElseThrow(() -> new NotVisible("Request " + id));
	}

	@Override
	public Optional<RequestLine> line(RequestReference reference) {
		return lines("reference = ?", reference.value()).findFirst();
	}

	@Override
	public Map<RequestId, RequestLine> lines(Collection<RequestId> ids) {
		return lines("id = any(?)", ids.stream().map(RequestId::value).toArray(UUID[]::new))
			.collect(Collectors.toMap(RequestLine::id, Function.identity()));
	}

	private Stream<RequestLine> lines(String which, Object value) {
		return this.jdbc.sql(
				"select id, reference, party_code, title, officer_id from assistance_request where status <> 'DRAFT' and "
						+ which)
			.param(value)
			.query(StoredRequests::line)
			.list()
			.stream();
	}

	private static RequestLine line(ResultSet row, int index) throws SQLException {
		UUID officer = row.getObject("officer_id", UUID.class);
		return new RequestLine(new RequestId(row.getObject("id", UUID.class)),
				new RequestReference(row.getString("reference")), new PartyCode(row.getString("party_code")),
				row.getString("title"), (officer != null) ? new PersonId(officer) : null);
	}

	@Override
	public List<Submission> submissions(RequestId id) {
		return this.jdbc.sql("""
				select number, submitted_at, submitted_by_name, answers, titles from request_submission
				where request_id = ? order by number""").param(id.value()).query(StoredRequests::submission).list();
	}

	@Override
	public List<HistoryEntry> history(RequestId id, CurrentUser reader) {
		return this.history.of(id, reader);
	}

	@Override
	public Optional<LocalDate> reopenUntil(RequestRecord request) {
		return Optional.of(request)
			.filter((one) -> one.status() == RequestStatus.DECLINED)
			.flatMap((one) -> this.history.latest(one.id(), Act.DECLINE))
			.map((entry) -> this.occasions.reopenUntil(entry.at()))
			.filter((until) -> !this.occasions.isOver(until));
	}

	@Override
	public HistoryEntry entry(RequestId id, int number) {
		return this.history.entry(id, number);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public int lock(RequestId id) {
		return this.jdbc.sql("select last_entry from assistance_request where id = ? for no key update")
			.param(id.value())
			.query(Integer.class)
			.optional()
			.orElseThrow(() -> new NotVisible("Request " + id));
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public RequestRecord lock(RequestReference reference, int seen, CurrentUser user) {
		AssistanceRequest request = this.store.lockSubmitted(reference);
		this.freshness.require(request, seen, user);
		return submitted(request);
	}

	private RequestRecord submitted(AssistanceRequest request) {
		return record(request,
				this.jdbc.sql("select answers, titles from request_submission where request_id = ? and number = ?")
					.params(request.id().value(), request.submissions())
					.query((row, _) -> answers(row))
					.optional()
					.orElseGet(() -> new TitledAnswers(request.answers(), Titles.NONE)));
	}

	private static RequestRecord record(AssistanceRequest request, TitledAnswers answers) {
		Filing filing = request.filing();
		UUID officer = filing.officer();
		return new RequestRecord(request.id(), request.reference(), request.party(), request.status(),
				request.lastEntry(), request.submissions(), answers.answers(), answers.titles(), request.areas(),
				request.turns(), filing.startedAt(), filing.submittedAt(), filing.receivedOn(),
				filing.letterReference(), filing.capacity(), (officer != null) ? new PersonId(officer) : null,
				filing.officerName(), request.consent(), Set.of());
	}

	private static Submission submission(ResultSet row, int index) throws SQLException {
		return new Submission(row.getInt("number"), row.getTimestamp("submitted_at").toInstant(),
				row.getString("submitted_by_name"), AnswersColumn.read(row.getString("answers")),
				TitlesColumn.read(row.getString("titles")));
	}

	private static TitledAnswers answers(ResultSet row) throws SQLException {
		return new TitledAnswers(AnswersColumn.read(row.getString("answers")),
				TitlesColumn.read(row.getString("titles")));
	}

}
