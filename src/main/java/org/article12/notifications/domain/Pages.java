package org.article12.notifications.domain;

import java.util.Map;
import java.util.Optional;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;

/** Finds the page on which something is told, for those who act for a body. */
public final class Pages {

	private Pages() {
	}

	/**
	 * The page's address in the portal; empty where the body has none.
	 * @param parts what centres have of the request
	 */
	public static Optional<String> of(Announcement happening, ActingFor body, Map<CentreCode, PartOfCentre> parts) {
		return switch (happening.place()) {
			case CONVERSATION -> Optional.of("/conversations/" + happening.reference());
			case REQUEST -> switch (body) {
				case ActingFor.OfParty _ -> Optional.of("/requests/" + happening.reference());
				case ActingFor.OfSecretariat _ -> Optional.of("/triage/" + happening.reference());
				case ActingFor.OfCentre(CentreCode centre) ->
					Optional.ofNullable(parts.get(centre)).map((part) -> "/assignments/" + part.latest());
			};
		};
	}

}
