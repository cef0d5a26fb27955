package org.article12.assignments.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.Version;
import org.article12.assignments.WorkPlan;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.Option;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre reports what it delivered, and corrects its report. */
@Controller
@RequestMapping("/assignments/{id}/report")
class ReportController {

	private final WorkPage page;

	private final DeliveryVerbs verbs;

	private final Conflicts conflicts;

	private final DeliveryViews views;

	private final Parties parties;

	private final UploadForms uploads;

	private final Acts acts;

	ReportController(WorkPage page, DeliveryVerbs verbs, Conflicts conflicts, DeliveryViews views, Parties parties,
			UploadForms uploads, Acts acts) {
		this.page = page;
		this.verbs = verbs;
		this.conflicts = conflicts;
		this.views = views;
		this.parties = parties;
		this.uploads = uploads;
		this.acts = acts;
	}

	@GetMapping
	ModelAndView word(CurrentUser user, @PathVariable String id, Model model) {
		Opened opened = this.page.begin(user, id, AssignmentStatus.ACCEPTED, AssignmentStatus.REPORTED);
		if (opened.assignment().status() == AssignmentStatus.REPORTED && !opened.isCorrectable()) {
			throw this.conflicts.stale(opened.assignment(), user);
		}
		return form(opened, ReportForm.of(opened.delivery(), opened.request().party()), model);
	}

	@PostMapping
	ModelAndView report(CurrentUser user, @PathVariable String id, Press press, @ModelAttribute("form") ReportForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable String add,
			@RequestParam(defaultValue = "") String act, Model model, RedirectAttributes next) {
		Opened opened = this.page.open(user, id);
		if (add != null) {
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			ReportForm more = form.adding(add);
			this.uploads.comesBack(user, this.uploads.receive(user, form.files(), errors, "files"), model);
			model.addAttribute("filesLost", errors.hasErrors());
			model.addAttribute("focus",
					add.equals("party") ? "anotherParty" : "costs[%d].source".formatted(more.costs().size() - 1));
			return form(opened, more, model);
		}
		form.check(this::isParty, errors);
		List<Upload> files = this.uploads.receive(user, form.files(), errors, "files");
		if (errors.hasErrors()) {
			this.uploads.comesBack(user, files, model);
			return form(opened, form, model);
		}
		try {
			return new ModelAndView(
					this.acts.once(press, () -> send(user, opened, press.seen(), form, files, act.equals("correct")))
						.follow(next));
		}
		catch (DocumentRefused refused) {
			this.uploads.reject(refused, errors, "files");
			this.uploads.comesBack(user, files, model);
			return form(opened, form, model);
		}
	}

	private Done send(CurrentUser user, Opened opened, int seen, ReportForm form, List<Upload> files,
			boolean correction) {
		if (correction) {
			this.verbs.correct(user, opened.assignment().id(), seen, form.toReport(), files);
		}
		else {
			this.verbs.report(user, opened.assignment().id(), seen, form.toReport(), files);
		}
		return Done.at(opened.address(), correction ? "assignments.corrected" : "assignments.reported");
	}

	private boolean isParty(String code) {
		return PartyCode.isValid(code) && this.parties.find(new PartyCode(code)).isPresent();
	}

	private ModelAndView form(Opened opened, ReportForm form, Model model) {
		this.page.show(opened, model);
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
		return new ModelAndView("assignments/report");
	}

	private List<Option> options(Collection<PartyCode> codes) {
		Locale locale = ReaderLanguage.get();
		return codes.stream().map((code) -> new Option(code.value(), this.parties.name(code, locale))).toList();
	}

}
