package org.article12.progress.web;

import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.progress.Edition;
import org.article12.progress.EditionId;
import org.article12.progress.Editions;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the edition that an address names, as {@code {id}}, to every handler that asks
 * for an {@link Edition}. The page finds it in the model as {@code edition}.
 */
@Component
class EditionArgument extends AddressArgument<Edition> {

	private final Editions editions;

	private final EditionViews views;

	EditionArgument(Editions editions, EditionViews views, CurrentUserAccess users) {
		super(users);
		this.editions = editions;
		this.views = views;
	}

	@Override
	protected Edition find(CurrentUser user, Map<String, String> address) {
		return this.editions.find(new EditionId(id(address, "id")));
	}

	@Override
	protected void show(Edition found, ModelAndViewContainer page) {
		page.addAttribute("edition", this.views.of(found));
	}

}
