package org.article12.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.assignments.Concern;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;

/** Conversations as other modules read them. */
public interface Conversations {

	/** What was said on a request, oldest first, as far as the reader reads it. */
	List<Message> messages(Concern concern, CurrentUser reader);

	/** A message, if that person reads it now. */
	Optional<Message> message(UUID id, CurrentUser reader);

	/**
	 * The bodies that read each of these messages now; one that is not there, or was
	 * taken back, is missing. Mail and inbox go to their people and to nobody else.
	 */
	Map<UUID, List<ActingFor>> readers(Collection<UUID> messages);

}
