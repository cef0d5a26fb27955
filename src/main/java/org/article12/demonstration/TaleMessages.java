package org.article12.demonstration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the messages of a story. */
@Component
@Profile("demo")
class TaleMessages {

	private final Cast cast;

	private final Assignments assignments;

	private final Posting posting;

	TaleMessages(Cast cast, Assignments assignments, Posting posting) {
		this.cast = cast;
		this.assignments = assignments;
		this.posting = posting;
	}

	void post(CurrentUser focalPoint, RequestRecord request, Tale.Step step) {
		Set<CentreCode> concerned = new TreeSet<>(concerned(request));
		MessageAudience audience = MessageAudience
			.valueOf(Objects.requireNonNull(step.to(), "The story does not say who reads the message"));
		CentreCode addressed = (audience == MessageAudience.SECRETARIAT_AND_CENTRE) ? concerned.iterator().next()
				: null;
		this.posting.post(writer(focalPoint, concerned, step), request.id(),
				new NewMessage(audience, addressed, step.text(), concerned, List.of(), UUID.randomUUID()));
	}

	private CurrentUser writer(CurrentUser focalPoint, Set<CentreCode> concerned, Tale.Step step) {
		return switch (Objects.requireNonNull(step.by(), "The story does not say who writes the message")) {
			case PARTY -> focalPoint;
			case SECRETARIAT -> this.cast.officer();
			case CENTRE -> this.cast.of(concerned.iterator().next());
		};
	}

	private List<CentreCode> concerned(RequestRecord request) {
		return this.assignments.ofRequest(request.id())
			.stream()
			.filter((assignment) -> !AssignmentStatus.LAPSED.contains(assignment.status()))
			.map(AssignmentRecord::centre)
			.toList();
	}

}
