package org.article12.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.core.security.OnRecord;
import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads activities of plans to be shown, by code. */
@Component
public class ActivityRecords {

	private static final String SELECT = """
			select a.id, a.party_code, a.code, a.title, a.convention_article, a.pops, a.start_year, a.end_year, p.edition,
				a.lead_institution, least(a.withdrawn_on, p.ended_on) as closed_on, a.demonstration,
				(select string_agg(area_code, ' ' order by area_code collate "C") from plan_activity_area
					where activity_id = a.id) as areas
			from plan_activity a join plan p on p.id = a.plan_id
			where %s order by a.code""";

	private final JdbcClient jdbc;

	private final OnRecord<List<ActivityId>, List<PlanActivity>> found = new OnRecord<>(200);

	ActivityRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of all plans of a Party. */
	public List<PlanActivity> of(PartyCode party) {
		return this.jdbc.sql(SELECT.formatted("a.party_code = ?"))
			.param(party.value())
			.query(ActivityRecords::read)
			.list();
	}

	/** Those with these ids. */
	public List<PlanActivity> find(List<ActivityId> ids) {
		return this.found.of(List.copyOf(ids),
				() -> List.copyOf(this.jdbc.sql(SELECT.formatted("a.id = any(?)"))
					.param(ids.stream().map(ActivityId::value).toArray(UUID[]::new))
					.query(ActivityRecords::read)
					.list()));
	}

	private static PlanActivity read(ResultSet row, int index) throws SQLException {
		return new PlanActivity(new ActivityId(row.getObject("id", UUID.class)),
				new PartyCode(row.getString("party_code")), row.getString("code"), row.getString("title"),
				row.getString("convention_article"), row.getString("pops"), row.getObject("start_year", Integer.class),
				row.getObject("end_year", Integer.class), row.getString("edition"), row.getString("lead_institution"),
				areas(row.getString("areas")), row.getObject("closed_on", LocalDate.class),
				row.getBoolean("demonstration"));
	}

	private static List<AreaCode> areas(@Nullable String codes) {
		return (codes != null) ? Stream.of(codes.split(" ")).map(AreaCode::new).toList() : List.of();
	}

}
