package org.article12.accounts.store;

import java.util.List;

import org.article12.accounts.People;
import org.article12.core.ActingFor;
import org.article12.core.Officers;
import org.springframework.stereotype.Component;

/** Reads from the accounts who works at the Secretariat today. */
@Component
class ActiveOfficers implements Officers {

	private final People people;

	ActiveOfficers(People people) {
		this.people = people;
	}

	@Override
	public List<Officer> active() {
		return this.people.actingFor(new ActingFor.OfSecretariat(false))
			.stream()
			.map((recipient) -> new Officer(recipient.person(), recipient.name()))
			.toList();
	}

}
