package org.article12.assignments.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkMoved;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the page shows on which a centre reports what it delivered. */
@Component
class ReportPage {

	private final WorkPage page;

	private final DeliveryViews views;

	private final Parties parties;

	private final TemplatesOfForms templates;

	ReportPage(WorkPage page, DeliveryViews views, Parties parties, TemplatesOfForms templates) {
		this.page = page;
		this.views = views;
		this.parties = parties;
		this.templates = templates;
	}

	/** Requires work that may be reported on, or whose report may be corrected. */
	static void require(Opened opened) {
		WorkPage.require(opened, AssignmentStatus.ACCEPTED, AssignmentStatus.REPORTED);
		if (opened.assignment().status() == AssignmentStatus.REPORTED && !opened.isCorrectable()) {
			throw new WorkMoved(opened.assignment(), List.of());
		}
	}

	/** Says what is wrong with a report. */
	void check(ReportForm form, Errors errors) {
		form.check(this::isParty, errors);
	}

	/** Fills the model. */
	String show(CurrentUser user, Opened opened, ReportForm form, Model model) {
		this.page.show(opened, model);
		this.templates.offer(user, TemplateKind.REPORT, model);
		List<String> chosen = form.parties();
		model.addAttribute("form", form);
		model.addAttribute("correction", opened.assignment().status() == AssignmentStatus.REPORTED);
		model.addAttribute("dispute", opened.delivery().openDispute().map(DeliveryViews::dispute).orElse(null));
		model.addAttribute("chosen", options(chosen.stream().filter(this::isParty).map(PartyCode::new).toList()));
		model.addAttribute("others",
				options(this.parties.all()
					.stream()
					.map(Party::code)
					.filter((code) -> !chosen.contains(code.value()))
					.toList()));
		model.addAttribute("costs",
				this.views.costs(opened.delivery().plan().map(Version::content).map(WorkPlan::costs).orElse(List.of()),
						form.readableCosts()));
		return "assignments/report";
	}

	private boolean isParty(String code) {
		return PartyCode.isValid(code) && this.parties.find(new PartyCode(code)).isPresent();
	}

	private List<Option> options(Collection<PartyCode> codes) {
		Locale locale = ReaderLanguage.get();
		return codes.stream().map((code) -> new Option(code.value(), this.parties.name(code, locale))).toList();
	}

}
