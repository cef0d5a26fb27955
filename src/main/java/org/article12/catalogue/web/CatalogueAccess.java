package org.article12.catalogue.web;

import java.util.List;

import org.article12.core.Role;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.open;

/** Who may do what at the addresses of the catalogue. */
@Component
class CatalogueAccess implements ModuleAccess {

	private static final String NEW = CataloguePages.REGISTER + "/%s/new";

	private static final String EDIT = CataloguePages.REGISTER + "/%s/{code}/edit";

	private static final String ENTRY = CataloguePages.REGISTER + "/{kind}/{code}";

	@Override
	public List<AccessRule> rules() {
		return List.of(open("/api/v1/areas", "Areas of assistance as JSON"),
				officer(HttpMethod.GET, CataloguePages.REGISTER, Records.NONE, "See the catalogue, now or as of a day"),
				officer(HttpMethod.GET, CataloguePages.REGISTER + "/{kind}", Records.ALL,
						"See the entries of a kind, now or as of a day"),
				begins("areas", "an area of assistance"), adds("areas", "an area of assistance"),
				opens("areas", "an area of assistance"), changes("areas", "an area of assistance"),
				begins("guidance", "a guidance document"), adds("guidance", "a guidance document"),
				opens("guidance", "a guidance document"), changes("guidance", "a guidance document"),
				begins("pops", "a listed POP"), adds("pops", "a listed POP"), opens("pops", "a listed POP"),
				changes("pops", "a listed POP"), begins("agreements", "an agreement"),
				adds("agreements", "an agreement"), opens("agreements", "an agreement"),
				changes("agreements", "an agreement"),
				officer(HttpMethod.GET, ENTRY, Records.ALL, "See an entry of the catalogue, and what was changed"),
				officer(HttpMethod.POST, ENTRY + "/retirement", Records.ALL, "Retire an entry of the catalogue"),
				officer(HttpMethod.POST, ENTRY + "/return", Records.ALL,
						"Offer a retired entry of the catalogue again"));
	}

	private static AccessRule begins(String kind, String what) {
		return officer(HttpMethod.GET, NEW.formatted(kind), Records.NONE, "Begin to add " + what);
	}

	private static AccessRule adds(String kind, String what) {
		return officer(HttpMethod.POST, NEW.formatted(kind), Records.NONE, "Add " + what);
	}

	private static AccessRule opens(String kind, String what) {
		return officer(HttpMethod.GET, EDIT.formatted(kind), Records.ALL, "Begin to change " + what);
	}

	private static AccessRule changes(String kind, String what) {
		return officer(HttpMethod.POST, EDIT.formatted(kind), Records.ALL, "Change " + what);
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of(NavigationEntry.of(Role.OFFICER, 37, CataloguePages.REGISTER, "core.nav.catalogue"));
	}

}
