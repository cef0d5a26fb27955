package org.article12.assignments.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Concern;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLine;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in which standing somebody sees a request. */
@Component
class Concerns implements ConcernedRequests {

	private final Requests requests;

	private final JdbcClient jdbc;

	Concerns(Requests requests, JdbcClient jdbc) {
		this.requests = requests;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Concern> find(CurrentUser reader, RequestReference reference) {
		return find(reader, (party) -> this.requests.ofParty(party, reference),
				() -> this.requests.submitted(reference));
	}

	@Override
	public Optional<Concern> find(CurrentUser reader, RequestId request) {
		return find(reader, (party) -> this.requests.ofParty(party, request), () -> this.requests.submitted(request));
	}

	@Override
	public Optional<RequestLine> line(CurrentUser reader, RequestReference reference) {
		return this.requests.line(reference).filter((line) -> standing(reader, line.id(), line.party()).isPresent());
	}

	@Override
	public Optional<Involvement> standing(CurrentUser reader, RequestId request, PartyCode party) {
		return switch (reader.membership().actingFor()) {
			case ActingFor.OfParty(PartyCode own) -> Optional.of(Involvement.PARTY).filter((_) -> own.equals(party));
			case ActingFor.OfSecretariat _ -> Optional.of(Involvement.SECRETARIAT);
			case ActingFor.OfCentre(CentreCode centre) -> standing(centre, request);
		};
	}

	private Optional<Concern> find(CurrentUser reader, PartysRequest ofParty,
			Supplier<Optional<RequestRecord>> submitted) {
		return switch (reader.membership().actingFor()) {
			case ActingFor.OfParty(PartyCode party) ->
				ofParty.find(party).map((request) -> new Concern(request, Involvement.PARTY));
			case ActingFor.OfSecretariat _ ->
				submitted.get().map((request) -> new Concern(request, Involvement.SECRETARIAT));
			case ActingFor.OfCentre(CentreCode centre) -> submitted.get()
				.flatMap((request) -> standing(centre, request.id()).map((standing) -> new Concern(request, standing)));
		};
	}

	private Optional<Involvement> standing(CentreCode centre, RequestId request) {
		List<AssignmentStatus> own = this.jdbc
			.sql("select status from assignment where request_id = ? and centre_code = ?")
			.params(request.value(), centre.value())
			.query((row, _) -> AssignmentStatus.valueOf(row.getString(1)))
			.list();
		if (own.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(AssignmentStatus.LAPSED.containsAll(own) ? Involvement.FORMER_CENTRE : Involvement.CENTRE);
	}

	/** A finder that is scoped to a Party. */
	private interface PartysRequest {

		Optional<RequestRecord> find(PartyCode party);

	}

}
