package org.article12.plans.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.plans.ActivityId;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.Recorded;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records and finds the activities of plans. */
@Component
@Transactional
public class ActivityRegister {

	private static final String SELECT = """
			select a.*, (select coalesce(string_agg(area_code, ' '), '') from plan_activity_area
				where activity_id = a.id) as areas
			from plan_activity a
			""";

	private final JdbcClient jdbc;

	public ActivityRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The activities of a plan, by code. */
	@Transactional(readOnly = true)
	public List<RecordedActivity> of(PlanId plan) {
		return this.jdbc.sql(SELECT + " where a.plan_id = ? order by a.code")
			.param(plan.value())
			.query(ActivityRegister::activity)
			.list();
	}

	/**
	 * Records an activity of a plan, unless the Party has another of that code, in this
	 * plan or another.
	 */
	public Recorded<ActivityId> record(Plan plan, NewActivity activity) {
		UUID id = UUID.randomUUID();
		// The unique key decides, also between two who send at the same moment.
		int added = this.jdbc.sql("""
				insert into plan_activity (id, plan_id, party_code, code, title, heading, convention_article, pops,
					start_year, end_year, estimated_budget_usd, lead_institution, demonstration, note)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (party_code, code) do nothing
				""")
			.params(Arrays.asList(id, plan.id().value(), plan.party().value(), activity.code(), activity.title(),
					activity.heading(), activity.article(), activity.pops(), activity.startYear(), activity.endYear(),
					activity.budgetUsd(), activity.leadInstitution(), activity.demonstration(), activity.note()))
			.update();
		if (added == 0) {
			return alreadyThere(plan, activity);
		}
		this.jdbc.sql("insert into plan_activity_area (activity_id, area_code) select :id, unnest(:areas)")
			.param("id", id)
			.param("areas", activity.areas().stream().map(AreaCode::value).toArray(String[]::new))
			.update();
		return new OnRecord<>(new ActivityId(id));
	}

	private Recorded<ActivityId> alreadyThere(Plan plan, NewActivity activity) {
		return this.jdbc.sql(SELECT + " where a.plan_id = ? and a.code = ?")
			.param(plan.id().value())
			.param(activity.code())
			.query(ActivityRegister::activity)
			.optional()
			.filter((known) -> known.content().equals(activity))
			.<Recorded<ActivityId>>map((known) -> new OnRecord<>(known.id()))
			.orElseGet(NameTaken::new);
	}

	private static RecordedActivity activity(ResultSet row, int number) throws SQLException {
		return new RecordedActivity(new ActivityId(row.getObject("id", UUID.class)),
				new NewActivity(row.getString("code"), row.getString("title"), row.getString("heading"),
						row.getString("convention_article"), row.getString("pops"),
						row.getObject("start_year", Integer.class), row.getObject("end_year", Integer.class),
						row.getObject("estimated_budget_usd", Long.class), row.getString("lead_institution"),
						areas(row.getString("areas")), row.getBoolean("demonstration"), row.getString("note")));
	}

	private static Set<AreaCode> areas(String codes) {
		return codes.isEmpty() ? Collections.emptySet()
				: Stream.of(codes.split(" ")).map(AreaCode::new).collect(Collectors.toUnmodifiableSet());
	}

}
