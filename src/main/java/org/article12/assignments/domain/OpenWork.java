package org.article12.assignments.domain;

import java.util.Map;

import org.article12.centres.CentreLoad;
import org.article12.core.CentreCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toMap;

/** Counts what each centre has in hand: what is offered to it or accepted by it. */
@Component
class OpenWork implements CentreLoad {

	private final JdbcClient jdbc;

	OpenWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<CentreCode, Integer> openWork() {
		return this.jdbc.sql(
				"select centre_code, count(*) from assignment where status in ('OFFERED', 'ACCEPTED') group by centre_code")
			.query((row, _) -> Map.entry(new CentreCode(row.getString(1)), row.getInt(2)))
			.list()
			.stream()
			.collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
