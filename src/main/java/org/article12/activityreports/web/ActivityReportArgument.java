package org.article12.activityreports.web;

import java.util.Map;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ActivityReports;
import org.article12.activityreports.ReportPeriod;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.springframework.stereotype.Component;

/**
 * Hands the report that an address names to every handler that asks for an
 * {@link ActivityReport}: to a centre its own, of {@code {period}}, from its draft on; to
 * the Secretariat that of {@code {centre}}, once it was sent.
 */
@Component
class ActivityReportArgument extends AddressArgument<ActivityReport> {

	private final ActivityReports reports;

	private final Centres centres;

	ActivityReportArgument(ActivityReports reports, Centres centres, CurrentUserAccess users) {
		super(users);
		this.reports = reports;
		this.centres = centres;
	}

	@Override
	protected ActivityReport find(CurrentUser user, Map<String, String> address) {
		String period = String.valueOf(address.get("period"));
		ReportPeriod years = ReportPeriod.named(period).orElseThrow(() -> new NotVisible("Years " + period));
		return user.centre()
			.map((own) -> own(own, years))
			.orElseGet(() -> received(String.valueOf(address.get("centre")), years));
	}

	private ActivityReport own(CentreCode centre, ReportPeriod years) {
		if (!this.reports.isOpen(years)) {
			throw new NotVisible("Years " + years);
		}
		return this.reports.open(centre, years);
	}

	private ActivityReport received(String centre, ReportPeriod years) {
		return this.centres.all()
			.stream()
			.map(Centre::code)
			.filter((code) -> code.value().equals(centre))
			.findFirst()
			.flatMap((code) -> this.reports.find(code, years))
			.filter((report) -> report.latest().isPresent())
			.orElseThrow(() -> new NotVisible("Report " + centre + " " + years));
	}

}
