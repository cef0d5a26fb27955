package org.article12.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the activities of National Implementation Plans. */
@Component
@Transactional(readOnly = true)
public class Plans {

	private static final String SELECT = """
			select a.id, a.party_code, a.code, a.title, a.convention_article, a.pops, a.start_year, a.end_year,
				p.edition, a.lead_institution, a.demonstration,
				(select coalesce(string_agg(area_code, ' ' order by area_code), '') from plan_activity_area
					where activity_id = a.id) as areas
			from plan_activity a join plan p on p.id = a.plan_id
			""";

	private final JdbcClient jdbc;

	Plans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All activities on record for a Party, by code. */
	public List<PlanActivity> activitiesOf(PartyCode party) {
		return this.jdbc.sql(SELECT + "where a.party_code = ? order by a.code")
			.param(party.value())
			.query(Plans::activity)
			.list();
	}

	/** The activities with these ids, by code. */
	public List<PlanActivity> activities(Collection<ActivityId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<UUID> keys = ids.stream().map(ActivityId::value).toList();
		return this.jdbc.sql(SELECT + "where a.id in (:ids) order by a.code")
			.param("ids", keys)
			.query(Plans::activity)
			.list();
	}

	/** Whose plan that is, if there is such a plan. */
	public Optional<PartyCode> party(PlanId plan) {
		return this.jdbc.sql("select party_code from plan where id = ?")
			.param(plan.value())
			.query((row, _) -> new PartyCode(row.getString(1)))
			.optional();
	}

	private static PlanActivity activity(ResultSet row, int index) throws SQLException {
		return new PlanActivity(new ActivityId(row.getObject("id", UUID.class)),
				new PartyCode(row.getString("party_code")), row.getString("code"), row.getString("title"),
				row.getString("convention_article"), row.getString("pops"), row.getObject("start_year", Integer.class),
				row.getObject("end_year", Integer.class), row.getString("edition"), row.getString("lead_institution"),
				Stream.of(row.getString("areas").split(" "))
					.filter((code) -> !code.isEmpty())
					.map(AreaCode::new)
					.toList(),
				row.getBoolean("demonstration"));
	}

}
