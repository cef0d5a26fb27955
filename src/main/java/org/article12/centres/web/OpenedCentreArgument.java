package org.article12.centres.web;

import java.util.Map;

import org.article12.centres.Centre;
import org.article12.centres.CentreEdits;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the centre whose entry an address opens, as {@code {code}} or the one that the
 * person acts for, to every handler that asks for an {@link OpenedCentre}. The page finds
 * it in the model as {@code entry}, with the number of its last change.
 */
@Component
class OpenedCentreArgument extends AddressArgument<OpenedCentre> {

	private final Centres centres;

	private final CentreEdits edits;

	OpenedCentreArgument(Centres centres, CentreEdits edits, CurrentUserAccess users) {
		super(users);
		this.centres = centres;
		this.edits = edits;
	}

	@Override
	protected OpenedCentre find(CurrentUser user, Map<String, String> address) {
		String named = address.get("code");
		CentreCode code = (named != null) ? code(named) : user.ownCentre();
		Centre centre = this.centres.find(code).orElseThrow(() -> new NotVisible("Centre " + code));
		return new OpenedCentre(centre, this.edits.recorded(code), named == null);
	}

	@Override
	protected void show(OpenedCentre found, ModelAndViewContainer page) {
		page.addAttribute("entry", found);
		page.addAttribute("version", found.recorded().version());
	}

	private static CentreCode code(String typed) {
		if (!CentreCode.isValid(typed)) {
			throw new NotVisible("Centre " + typed);
		}
		return new CentreCode(typed);
	}

}
