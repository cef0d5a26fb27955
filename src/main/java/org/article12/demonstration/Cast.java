package org.article12.demonstration;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.article12.accounts.Accounts;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration, who act in its stories. */
@Component
@Profile("demo")
class Cast {

	private final Accounts accounts;

	private final CurrentUsers users;

	/**
	 * Whoever was on stage once: asking again would store all that is told until then.
	 */
	private final Map<String, CurrentUser> known = new ConcurrentHashMap<>();

	Cast(Accounts accounts, CurrentUsers users) {
		this.accounts = accounts;
		this.users = users;
	}

	CurrentUser focalPoint(String country) {
		return person("focal.point@" + country + ".example");
	}

	CurrentUser officer() {
		return person("officer@secretariat.example");
	}

	CurrentUser of(CentreCode centre) {
		return person("officer@" + centre.value().toLowerCase(Locale.ROOT) + ".example");
	}

	private CurrentUser person(String email) {
		return this.known.computeIfAbsent(email, this::find);
	}

	private CurrentUser find(String email) {
		PersonId id = this.accounts.find(email).orElseThrow(() -> new IllegalStateException("Nobody is " + email));
		return this.users.find(id, null).orElseThrow(() -> new IllegalStateException(email + " has no membership"));
	}

}
