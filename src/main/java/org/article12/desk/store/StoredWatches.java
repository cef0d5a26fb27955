package org.article12.desk.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.desk.Watches;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredWatches implements Watches {

	private final JdbcClient jdbc;

	private final Clock clock;

	StoredWatches(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Bean
	static RequestExtra watchedExtra() {
		return WATCHED;
	}

	@Override
	public Map<RequestId, Set<PersonId>> of(Collection<RequestId> requests) {
		Map<RequestId, Set<PersonId>> watches = new HashMap<>();
		this.jdbc.sql("select request_id, person_id from request_watch where request_id = any(?)")
			.param(requests.stream().map(RequestId::value).toArray(UUID[]::new))
			.query((row) -> {
				watches.computeIfAbsent(new RequestId(row.getObject("request_id", UUID.class)), (_) -> new HashSet<>())
					.add(new PersonId(row.getObject("person_id", UUID.class)));
			});
		return watches;
	}

	@Override
	public void begin(PersonId person, RequestId request) {
		this.jdbc
			.sql("insert into request_watch (request_id, person_id, since) values (?, ?, ?) on conflict do nothing")
			.params(request.value(), person.value(), Timestamp.from(this.clock.instant()))
			.update();
	}

	@Override
	public void end(PersonId person, RequestId request) {
		this.jdbc.sql("delete from request_watch where request_id = ? and person_id = ?")
			.params(request.value(), person.value())
			.update();
	}

}
