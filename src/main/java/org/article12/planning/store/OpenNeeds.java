package org.article12.planning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.offers.LanguagesOfRequests;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.planning.domain.OpenNeed;
import org.article12.requests.RequestReference;
import org.article12.routing.AskedBefore;
import org.article12.routing.Need;
import org.article12.routing.PartyFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every request that is being routed and has open areas, read with one statement however
 * many there are.
 */
@Component
public class OpenNeeds {

	// The answers that count are those last submitted, never what the Party is typing.
	private static final String OPEN = """
			select r.reference, r.title, r.party_code,
				(select string_agg(area_code, ' ') from requested_area where request_id = r.id and status = 'OPEN') as areas,
				(select string_agg(language, ' ') from submitted_language where request_id = r.id) as languages,
				(select string_agg(centre_code || '/' || area_code, ' ') from past_offer
					where request_id = r.id and outcome = 'DECLINED') as declined,
				(select string_agg(centre_code || '/' || area_code || '/' || answer_due_on, ' ' order by answer_due_on)
					from past_offer where request_id = r.id and outcome = 'UNANSWERED') as unanswered
			from request_listed r
			where r.status = 'ROUTING' and (cast(:party as text) is null or r.party_code = :party)
				and exists (select from requested_area where request_id = r.id and status = 'OPEN')
			order by r.received_on, r.reference""";

	private final JdbcClient jdbc;

	private final Parties parties;

	private final LanguagesOfRequests languages;

	private final WorkingDays calendar;

	OpenNeeds(JdbcClient jdbc, Parties parties, LanguagesOfRequests languages, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.languages = languages;
		this.calendar = calendar;
	}

	/** All of them, the one received first at the beginning. */
	@Transactional(readOnly = true)
	public List<OpenNeed> all() {
		return read(null, (party) -> this.parties.find(party).orElseThrow());
	}

	/**
	 * Those of a Party, in the same order.
	 * @param party the Party as it is, or is taken to be
	 */
	@Transactional(readOnly = true)
	public List<OpenNeed> of(Party party) {
		return read(party.code().value(), (_) -> party);
	}

	private List<OpenNeed> read(@Nullable String only, Function<PartyCode, Party> parties) {
		LocalDate today = this.calendar.today();
		return this.jdbc.sql(OPEN)
			.param("party", only)
			.query((row, _) -> read(row, parties.apply(new PartyCode(row.getString("party_code"))), today))
			.list();
	}

	private OpenNeed read(ResultSet row, Party party, LocalDate today) throws SQLException {
		return new OpenNeed(new RequestReference(row.getString("reference")), row.getString("title"),
				Need.of(PartyFacts.of(party), split(row.getString("areas")).map(AreaCode::new).toList(),
						this.languages.of(party, split(row.getString("languages")).toList()),
						new AskedBefore(declined(row.getString("declined")), unanswered(row.getString("unanswered"))),
						today));
	}

	private static Map<CentreCode, List<AreaCode>> declined(@Nullable String pairs) {
		Map<CentreCode, List<AreaCode>> declined = new TreeMap<>();
		split(pairs).map((pair) -> pair.split("/"))
			.forEach((pair) -> declined.computeIfAbsent(new CentreCode(pair[0]), (_) -> new ArrayList<>())
				.add(new AreaCode(pair[1])));
		return declined;
	}

	/** Centre, area and day of each; of two days for the same the later counts. */
	private static Map<CentreCode, Map<AreaCode, LocalDate>> unanswered(@Nullable String triples) {
		Map<CentreCode, Map<AreaCode, LocalDate>> unanswered = new TreeMap<>();
		split(triples).map((triple) -> triple.split("/"))
			.forEach((triple) -> unanswered.computeIfAbsent(new CentreCode(triple[0]), (_) -> new TreeMap<>())
				.put(new AreaCode(triple[1]), LocalDate.parse(triple[2])));
		return unanswered;
	}

	private static Stream<String> split(@Nullable String codes) {
		return (codes == null || codes.isEmpty()) ? Stream.empty() : Stream.of(codes.split(" "));
	}

}
