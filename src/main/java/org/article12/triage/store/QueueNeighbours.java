package org.article12.triage.store;

import java.util.Optional;

import org.article12.requests.RequestReference;
import org.article12.triage.domain.QueueFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which requests stand beside another in a list of the queue. */
@Component
public class QueueNeighbours {

	private final QueueMemory memory;

	private final QueueLists lists;

	QueueNeighbours(QueueMemory memory, QueueLists lists) {
		this.memory = memory;
		this.lists = lists;
	}

	/**
	 * The requests before and after another in a list, whether or not the list still
	 * holds that one.
	 */
	public Neighbours of(RequestReference request, QueueFilter filter, QueueSort sort) {
		return this.memory.read((state) -> {
			QueueList list = this.lists.list(filter, sort, state);
			Optional<QueueEntry> entry = this.lists.entry(request, state);
			return new Neighbours(entry.flatMap(list::before).map(QueueEntry::requestReference).orElse(null),
					entry.flatMap(list::after).map(QueueEntry::requestReference).orElse(null));
		});
	}

	/**
	 * What stands beside a request.
	 *
	 * @param previous the request before it; null at the beginning
	 * @param next the request after it; null at the end
	 */
	public record Neighbours(@Nullable RequestReference previous, @Nullable RequestReference next) {
	}

}
