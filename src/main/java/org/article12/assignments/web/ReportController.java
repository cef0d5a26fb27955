package org.article12.assignments.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.documents.web.UploadForms;
import org.article12.parties.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A centre reports what it delivered, and corrects its report. */
@Controller
@RequestMapping("/assignments/{id}/report")
record ReportController(ReportPage page, DeliveryVerbs verbs, UploadForms uploads, TemplatesOfForms templates,
		Acts acts) {

	@GetMapping
	String word(CurrentUser user, Opened opened, Model model) {
		ReportPage.require(opened);
		return this.page.show(user, opened, ReportForm.of(opened.delivery(), opened.request().party()), model);
	}

	/**
	 * Shows the form again with another row, or with the Party that was chosen besides.
	 */
	@PostMapping(params = "add")
	String add(CurrentUser user, Opened opened, @ModelAttribute("form") ReportForm form, BindingResult errors,
			@RequestParam String add, Model model) {
		ReportForm more = form.adding(add);
		this.uploads.comesBack(user, this.uploads.receive(user, form.files(), errors, "files"), model);
		model.addAttribute("filesLost", errors.hasErrors());
		model.addAttribute("focus", more.lastRow(add));
		return this.page.show(user, opened, more, model);
	}

	/** Shows the form again with what a template has for what is empty. */
	@PostMapping(params = "use")
	String use(CurrentUser user, Opened opened, @ModelAttribute("form") ReportForm form, BindingResult errors,
			Model model) {
		List<Upload> files = this.uploads.receive(user, form.files(), errors, "files");
		this.uploads.comesBack(user, files, model);
		boolean lost = errors.hasErrors();
		WorkTemplate template = this.templates.chosen(user, TemplateKind.REPORT, form.from(), errors).orElse(null);
		if (template == null || !(template.content() instanceof TemplateContent.OfReport report)) {
			return this.page.show(user, opened, form, model);
		}
		ReportForm filled = form.from(report, this.templates.words(opened));
		model.addAttribute("filesLost", lost);
		TemplatesOfForms.filled(template, form, filled, model);
		return this.page.show(user, opened, filled, model);
	}

	@PostMapping(params = { "!add", "!use" })
	String report(CurrentUser user, Opened opened, Press press, @Valid @ModelAttribute("form") ReportForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String act, Model model) {
		this.page.check(form, errors);
		List<Upload> files = this.uploads.receive(user, form.files(), errors, "files");
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> send(user, opened, press.seen(), form, files, act.equals("correct")))
					.follow();
			}
			catch (DocumentRefused refused) {
				this.uploads.reject(refused, errors, "files");
			}
		}
		this.uploads.comesBack(user, files, model);
		return this.page.show(user, opened, form, model);
	}

	private Done send(CurrentUser user, Opened opened, int seen, ReportForm form, List<Upload> files,
			boolean correction) {
		if (correction) {
			this.verbs.correct(user, opened.id(), seen, form.toCommand(), files);
		}
		else {
			this.verbs.report(user, opened.id(), seen, form.toCommand(), files);
		}
		return Done.at(opened.address(), correction ? "assignments.corrected" : "assignments.reported");
	}

}
