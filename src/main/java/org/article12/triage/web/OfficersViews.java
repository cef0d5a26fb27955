package org.article12.triage.web;

import java.util.List;

import org.article12.triage.domain.QueuePreference;
import org.article12.triage.domain.SavedView;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has chosen of the queue, as far as an address asks for it.
 *
 * @param preference columns, rows, the first view
 * @param views the own views, and those that others share
 * @param shown the view whose list it is; null where it is none of them
 * @param gone whether the address names a view that is no more
 * @param leadsTo the address at which the list of the view stands, where this one names
 * the view alone; null where it stands here
 */
record OfficersViews(QueuePreference preference, List<SavedView> views, @Nullable SavedView shown, boolean gone,
		@Nullable String leadsTo) {
}
