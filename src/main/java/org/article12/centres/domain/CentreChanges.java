package org.article12.centres.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.article12.centres.domain.Availability.Aspect;
import org.article12.centres.domain.Availability.Difference;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people changed in the register of centres; only ever added to. */
@Repository
public class CentreChanges {

	private final JdbcClient jdbc;

	CentreChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(CentreCode centre, CentreChange change) {
		this.jdbc.sql("""
				insert into centre_change (centre_code, version, at, by_person_id, by_name, aspect, before, after, why)
				values (:centre, :version, :at, :person, :name, :aspect, :before, :after, :why)""")
			.param("centre", centre.value())
			.param("version", change.version())
			.param("at", change.at().atOffset(ZoneOffset.UTC))
			.param("person", change.by().value())
			.param("name", change.byName())
			.param("aspect", change.difference().aspect().name())
			.param("before", change.difference().before())
			.param("after", change.difference().after())
			.param("why", change.why())
			.update();
	}

	/** What was changed of a centre, the latest first. */
	public List<CentreChange> of(CentreCode centre) {
		return since(centre, 0);
	}

	/** What was changed of a centre after it had changed so often, the latest first. */
	List<CentreChange> since(CentreCode centre, int version) {
		return this.jdbc.sql("""
				select version, at, by_person_id, by_name, aspect, before, after, why from centre_change
				where centre_code = :centre and version > :version order by id desc""")
			.param("centre", centre.value())
			.param("version", version)
			.query(CentreChanges::read)
			.list();
	}

	private static CentreChange read(ResultSet row, int number) throws SQLException {
		return new CentreChange(row.getInt("version"), row.getTimestamp("at").toInstant(),
				new PersonId(row.getObject("by_person_id", UUID.class)), row.getString("by_name"),
				new Difference(Aspect.valueOf(row.getString("aspect")), row.getString("before"),
						row.getString("after")),
				row.getString("why"));
	}

}
