package org.article12.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.security.OnRecord;
import org.article12.core.text.Text;
import org.article12.triage.domain.QueuePreference;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.QueuePreferences;
import org.article12.triage.store.SavedViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Finds what an officer has chosen of the queue. */
@Component
class OwnViews {

	/** The parameter that names a view. */
	static final String VIEW = "view";

	/** The value with which nobody's first view is shown, but the whole queue. */
	static final String NONE = "none";

	private final QueuePreferences preferences;

	private final SavedViews views;

	private final OnRecord<PersonId, Chosen> chosen = new OnRecord<>(100);

	OwnViews(QueuePreferences preferences, SavedViews views) {
		this.preferences = preferences;
		this.views = views;
	}

	/** What holds for an address of the queue. */
	OfficersViews of(CurrentUser reader, MultiValueMap<String, String> parameters) {
		Chosen chosen = this.chosen.of(reader.id(),
				() -> new Chosen(this.preferences.of(reader.id()), List.copyOf(this.views.of(reader.id()))));
		QueuePreference preference = chosen.preference();
		List<SavedView> views = chosen.views();
		String named = parameters.getFirst(VIEW);
		if (parameters.isEmpty() && preference.view() != null) {
			named = preference.view().toString();
		}
		Optional<SavedView> found = find(views, named);
		boolean gone = named != null && !Text.isBlank(named) && !named.equals(NONE) && found.isEmpty();
		return new OfficersViews(preference, views, found.orElse(null), gone,
				found.filter((_) -> Set.of(VIEW).containsAll(parameters.keySet()))
					.flatMap(OwnViews::list)
					.orElse(null));
	}

	private static Optional<SavedView> find(List<SavedView> views, @Nullable String id) {
		return views.stream().filter((view) -> view.id().toString().equals(id)).findFirst();
	}

	/** Where the list of a view stands; nowhere else where it is the whole queue. */
	private static Optional<String> list(SavedView view) {
		return view.query().isEmpty() ? Optional.empty()
				: Optional.of(QueueAddress.QUEUE + "?" + view.query() + "&" + VIEW + "=" + view.id());
	}

	/**
	 * What somebody has chosen and sees.
	 *
	 * @param preference how the queue is shown
	 * @param views the own ones and those that others share
	 */
	private record Chosen(QueuePreference preference, List<SavedView> views) {
	}

}
