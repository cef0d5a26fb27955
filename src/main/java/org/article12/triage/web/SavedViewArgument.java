package org.article12.triage.web;

import java.util.Map;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.SavedViews;
import org.springframework.stereotype.Component;

/**
 * Hands the view that an address names, as {@code {view}}, to every handler that asks for
 * a {@link SavedView}: an officer's own, or one that is shared.
 */
@Component
class SavedViewArgument extends AddressArgument<SavedView> {

	private final SavedViews views;

	SavedViewArgument(SavedViews views, CurrentUserAccess users) {
		super(users);
		this.views = views;
	}

	@Override
	protected SavedView find(CurrentUser user, Map<String, String> address) {
		UUID id = id(address, "view");
		return this.views.find(id, user.id()).orElseThrow(() -> new NotVisible("View " + id));
	}

}
