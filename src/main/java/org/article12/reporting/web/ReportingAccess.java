package org.article12.reporting.web;

import java.util.List;

import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Records;
import org.article12.core.security.ModuleAccess;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static org.article12.core.security.AccessRule.concerned;
import static org.article12.core.security.AccessRule.officer;
import static org.article12.core.security.AccessRule.party;

/** Who may do what at the addresses of records, the ledger and figures. */
@Component
class ReportingAccess implements ModuleAccess {

	@Override
	public List<AccessRule> rules() {
		return List.of(concerned(HttpMethod.GET, "/records/{reference}.csv", "Download the record of a request as CSV"),
				concerned(HttpMethod.GET, "/records/{reference}.xlsx",
						"Download the record of a request as a workbook"),
				concerned(HttpMethod.GET, "/records/{reference}.pdf", "Download the record of a request as PDF"),
				party(HttpMethod.GET, "/ledger", Records.NONE, "Read the Party's ledger of needs and help received"),
				party(HttpMethod.GET, "/ledger.csv", Records.NONE, "Download the Party's ledger as CSV"),
				party(HttpMethod.GET, "/ledger.xlsx", Records.NONE, "Download the Party's ledger as a workbook"),
				party(HttpMethod.GET, "/ledger.pdf", Records.NONE, "Download the Party's ledger as PDF"),
				officer(HttpMethod.GET, "/reports/load", Records.NONE, "See load and share of the centres, by month"),
				officer(HttpMethod.GET, "/reports/load.csv", Records.NONE, "Download load and share as CSV"),
				officer(HttpMethod.GET, "/reports/load.xlsx", Records.NONE, "Download load and share as a workbook"),
				officer(HttpMethod.GET, "/reports/load.svg", Records.NONE,
						"Download twelve months of work as a picture"),
				officer(HttpMethod.GET, "/registers/plans/{id}/ledger", Records.ALL, "Read a Party's ledger"),
				officer(HttpMethod.GET, "/registers/plans/{id}/ledger.csv", Records.ALL,
						"Download a Party's ledger as CSV"),
				officer(HttpMethod.GET, "/registers/plans/{id}/ledger.xlsx", Records.ALL,
						"Download a Party's ledger as a workbook"),
				officer(HttpMethod.GET, "/registers/plans/{id}/ledger.pdf", Records.ALL,
						"Download a Party's ledger as PDF"));
	}

}
