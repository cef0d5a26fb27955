package org.article12.catalogue.web;

import java.util.Map;

import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.springframework.stereotype.Component;

/**
 * Hands the entry that an address names, as {@code {kind}} and {@code {code}}, to every
 * handler that asks for a {@link RecordedEntry}.
 */
@Component
class RecordedEntryArgument extends AddressArgument<RecordedEntry> {

	private final CatalogueKeeping keeping;

	RecordedEntryArgument(CatalogueKeeping keeping, CurrentUserAccess users) {
		super(users);
		this.keeping = keeping;
	}

	@Override
	protected RecordedEntry find(CurrentUser user, Map<String, String> address) {
		CatalogueKind kind = CatalogueKind.named(String.valueOf(address.get("kind")))
			.orElseThrow(() -> new NotVisible("Kind " + address.get("kind")));
		return this.keeping.find(kind, String.valueOf(address.get("code")));
	}

}
