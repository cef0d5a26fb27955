package org.article12.publicview.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.article12.core.PartyCode;
import org.article12.parties.Parties;
import org.article12.publicview.domain.Counted;
import org.article12.publicview.domain.Counted.Cut;
import org.article12.publicview.domain.HelpedParty;
import org.article12.publicview.domain.PublicFigures;
import org.article12.publicview.domain.Reached;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the requests anew. At a hundred thousand that takes a moment, so that pages ask
 * {@link CurrentFigures}.
 */
@Component
class FigureRows {

	/** Whose region at the time was not kept, is counted by that of today. */
	private static final String COUNTED = """
			select status, published, coalesce(region, '@' || party_code) as region, year, count(*) as count
			from request_filed group by 1, 2, 3, 4""";

	private static final String AREAS = """
			select f.status, f.published, a.area_code, count(*) as count
			from request_filed f join requested_area a using (request_id) group by 1, 2, 3""";

	private static final String PEOPLE = """
			with delivered as (
				select s.request_id, s.party_code, coalesce(s.region, '@' || s.party_code) as region, s.year,
					coalesce(reported.people, 0) as people
				from summary_listed s
				left join (select a.request_id, sum(r.people) as people from assignment_listed a
					join report_listed r on r.assignment_id = a.id and r.number = a.report_number
					group by a.request_id) reported on reported.request_id = s.request_id
				where s.status in ('DELIVERED', 'CLOSED'))
			select 'REGION' as cut, region as key, count(distinct party_code) as parties, sum(people) as people
			from delivered group by region
			union all select 'YEAR', cast(year as text), count(distinct party_code), sum(people)
			from delivered group by year
			union all select 'AREA', a.area_code, count(distinct d.party_code), sum(d.people)
			from delivered d join requested_area a using (request_id) group by a.area_code
			union all select null, '', count(distinct party_code), coalesce(sum(people), 0) from delivered""";

	private static final String PARTIES = """
			select party_code, count(*) filter (where status in ('ROUTING', 'IN_DELIVERY')) as helped,
				count(*) filter (where status in ('DELIVERED', 'CLOSED')) as delivered
			from summary_listed where status in ('ROUTING', 'IN_DELIVERY', 'DELIVERED', 'CLOSED')
			group by party_code order by party_code""";

	private final JdbcClient jdbc;

	private final Parties parties;

	private final Clock clock;

	FigureRows(JdbcClient jdbc, Parties parties, Clock clock) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.clock = clock;
	}

	/** The figures as they are now. */
	@Transactional(readOnly = true)
	public PublicFigures count() {
		List<Counted> counted = new ArrayList<>();
		this.jdbc.sql(COUNTED).query((row) -> {
			counted.add(counted(row, Cut.REGION, region(row.getString("region"))));
			counted.add(counted(row, Cut.YEAR, row.getString("year")));
		});
		this.jdbc.sql(AREAS).query((row) -> {
			counted.add(counted(row, Cut.AREA, row.getString("area_code")));
		});
		List<Reached> reached = new ArrayList<>();
		long[] people = new long[1];
		this.jdbc.sql(PEOPLE).query((row) -> {
			String cut = row.getString("cut");
			if (cut == null) {
				people[0] = row.getLong("people");
			}
			else {
				reached.add(reached(row, Cut.valueOf(cut)));
			}
		});
		List<HelpedParty> helped = this.jdbc.sql(PARTIES)
			.query((row, _) -> new HelpedParty(new PartyCode(row.getString("party_code")), row.getLong("helped"),
					row.getLong("delivered")))
			.list();
		return PublicFigures.of(this.clock.instant(), counted, reached, people[0], helped);
	}

	private static Counted counted(ResultSet row, Cut cut, String key) throws SQLException {
		return new Counted(cut, key, PublicStage.of(RequestStatus.valueOf(row.getString("status"))),
				row.getBoolean("published"), row.getLong("count"));
	}

	private Reached reached(ResultSet row, Cut cut) throws SQLException {
		String key = row.getString("key");
		return new Reached(cut, (cut == Cut.REGION) ? region(key) : key, row.getLong("parties"), row.getLong("people"));
	}

	private String region(String kept) {
		return kept.startsWith("@") ? regionToday(new PartyCode(kept.substring(1))) : kept;
	}

	private String regionToday(PartyCode code) {
		return this.parties.find(code).map((party) -> party.region().name()).orElseThrow();
	}

}
