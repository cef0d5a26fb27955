package org.article12.imports.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.article12.core.security.NavigationEntry;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.officer;

/** Who may take tables of registers away and bring them back. */
@Component
class ImportAccess implements ModuleAccess {

	private static final String TABLES = "/registers/imports/{register}";

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.GET, TABLES, Records.ALL, "Begin to bring a table to a register"),
				officer(HttpMethod.POST, TABLES, Records.ALL, "Bring a table, to see what it would change"),
				officer(HttpMethod.GET, TABLES + "/table.csv", Records.ALL, "Take a register away as CSV"),
				officer(HttpMethod.GET, TABLES + "/table.xlsx", Records.ALL, "Take a register away as XLSX"),
				officer(HttpMethod.GET, TABLES + "/release", Records.ALL,
						"See what this release ships of a register otherwise than the one before"),
				officer(HttpMethod.POST, TABLES + "/release", Records.ALL,
						"Record what this release ships otherwise, or set it aside"),
				officer(HttpMethod.GET, TABLES + "/{id}", Records.ALL, "See what a table would change"),
				officer(HttpMethod.POST, TABLES + "/{id}", Records.ALL, "Record a table"));
	}

	@Override
	public List<NavigationEntry> navigation() {
		return List.of();
	}

}
