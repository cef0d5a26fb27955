package org.article12.notifications.domain;

import java.util.Optional;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.springframework.stereotype.Component;

/** Finds the page on which something is told, for those who act for a body. */
@Component
public class Pages {

	private final Assignments assignments;

	Pages(Assignments assignments) {
		this.assignments = assignments;
	}

	/** The page's address in the portal; empty where the body has none. */
	public Optional<String> of(Announcement happening, ActingFor body) {
		return switch (happening.place()) {
			case CONVERSATION -> Optional.of("/conversations/" + happening.reference());
			case REQUEST -> switch (body) {
				case ActingFor.OfParty _ -> Optional.of("/requests/" + happening.reference());
				case ActingFor.OfSecretariat _ -> Optional.of("/triage/" + happening.reference());
				case ActingFor.OfCentre(CentreCode centre) -> assignment(happening, centre);
			};
		};
	}

	private Optional<String> assignment(Announcement happening, CentreCode centre) {
		return this.assignments.ofRequest(happening.request())
			.stream()
			.filter((assignment) -> assignment.centre().equals(centre))
			.reduce((_, later) -> later)
			.map(AssignmentRecord::id)
			.map((id) -> "/assignments/" + id);
	}

}
