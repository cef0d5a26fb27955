package org.article12.assignments.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.article12.assignments.domain.AssignmentFilter.AnswerTime;
import org.article12.catalogue.AreaCode;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A centre's own figures; each number is that of its list under a filter. */
@Component
public class CentreFigures {

	private static final String ANSWERS = """
			select %s as answer, count(*) from assignment a where a.centre_code = :centre group by 1"""
		.formatted(AssignmentList.ANSWERED);

	private static final String AREAS = """
			select s.area_code, count(*) filter (where a.status = 'ACCEPTED'), count(*) filter (where a.status = 'REPORTED'),
				count(*) filter (where a.status = 'CONFIRMED')
			from assignment a join assignment_area s on s.assignment_id = a.id
			where a.centre_code = ? and a.status in ('ACCEPTED', 'REPORTED', 'CONFIRMED')
			group by s.area_code order by 4 desc, 3 desc, 2 desc, s.area_code""";

	private final JdbcClient jdbc;

	private final ZoneId zone;

	CentreFigures(JdbcClient jdbc, CalendarSettings calendar) {
		this.jdbc = jdbc;
		this.zone = calendar.zone();
	}

	/** How many offers were answered in time, and how many late or never. */
	public Map<AnswerTime, Long> answers(CentreCode centre) {
		Map<AnswerTime, Long> answers = new EnumMap<>(AnswerTime.class);
		this.jdbc.sql(ANSWERS).param("centre", centre.value()).param("zone", this.zone.getId()).query((row) -> {
			String answer = row.getString(1);
			if (answer != null) {
				answers.put(AnswerTime.valueOf(answer), row.getLong(2));
			}
		});
		return answers;
	}

	/** The work by area, most confirmed first. */
	public List<OfArea> areas(CentreCode centre) {
		List<OfArea> areas = new ArrayList<>();
		this.jdbc.sql(AREAS).param(centre.value()).query((row) -> {
			areas.add(new OfArea(new AreaCode(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4)));
		});
		return areas;
	}

	/**
	 * The work in an area.
	 *
	 * @param area the area
	 * @param accepted in delivery
	 * @param reported reported, and not confirmed yet
	 * @param confirmed confirmed by the Party
	 */
	public record OfArea(AreaCode area, long accepted, long reported, long confirmed) {
	}

}
