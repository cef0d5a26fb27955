package org.article12.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * People who act in the stories and have no password: of the other Parties and centres.
 */
final class SupportingCast {

	private SupportingCast() {
	}

	static List<Player> players() {
		try (InputStream file = new ClassPathResource("demonstration/people.json").getInputStream()) {
			return JsonMapper.builder().build().readValue(file, new TypeReference<List<Player>>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException("The demonstration's people cannot be read", ex);
		}
	}

	/** Somebody who acts for a Party or for a centre. */
	record Player(String email, String name, @Nullable String party, @Nullable String centre) {

		ActingFor body() {
			if (this.party != null) {
				return new ActingFor.OfParty(new PartyCode(this.party));
			}
			if (this.centre != null) {
				return new ActingFor.OfCentre(new CentreCode(this.centre));
			}
			throw new IllegalStateException(this.email + " acts for nobody");
		}

	}

}
