package org.article12.notifications.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.notifications.domain.MailChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how each person wants to be told. */
@Component
public class Choices {

	private static final MailChoice UNLESS_CHOSEN = MailChoice.AT_ONCE;

	private final JdbcClient jdbc;

	Choices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How a person wants to be told. */
	public MailChoice of(PersonId person) {
		return of(List.of(person)).getOrDefault(person, UNLESS_CHOSEN);
	}

	/** How each of these people wants to be told. */
	public Map<PersonId, MailChoice> of(Collection<PersonId> people) {
		Map<PersonId, MailChoice> choices = new HashMap<>();
		if (people.isEmpty()) {
			return choices;
		}
		people.forEach((person) -> choices.put(person, UNLESS_CHOSEN));
		this.jdbc.sql("select person_id, choice from notification_choice where person_id = any(?)")
			.param(people.stream().map(PersonId::value).toArray(UUID[]::new))
			.query((row) -> {
				choices.put(new PersonId(row.getObject(1, UUID.class)), MailChoice.valueOf(row.getString(2)));
			});
		return choices;
	}

	/** From now on a person is told so. */
	public void choose(PersonId person, MailChoice choice) {
		this.jdbc.sql("""
				insert into notification_choice (person_id, choice) values (?, ?)
				on conflict (person_id) do update set choice = excluded.choice""")
			.params(person.value(), choice.name())
			.update();
	}

}
