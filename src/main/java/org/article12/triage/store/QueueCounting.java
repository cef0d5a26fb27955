package org.article12.triage.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.article12.parties.Region;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.Sought;
import org.springframework.stereotype.Component;

/** Counts the queue. */
@Component
public class QueueCounting {

	private final QueueMemory memory;

	private final QueueLists lists;

	QueueCounting(QueueMemory memory, QueueLists lists) {
		this.memory = memory;
		this.lists = lists;
	}

	/**
	 * How many requests there are in each status, as the rest of a filter narrows them.
	 */
	public QueueCounts of(QueueFilter filter) {
		return this.memory.read((state) -> this.lists.found(filter, state).counts());
	}

	/** How many requests are late in each region, as far as any are. */
	public Map<Region, Integer> lateByRegion() {
		Map<Region, Integer> late = new EnumMap<>(Region.class);
		this.memory.read((state) -> {
			for (Region region : Region.values()) {
				QueueFilter filter = new QueueFilter(Sought.NOTHING, Set.of(), region, null, null, null, true, null);
				int count = this.lists.found(filter, state).count(filter.statuses());
				if (count > 0) {
					late.put(region, count);
				}
			}
			return late;
		});
		return late;
	}

}
