package org.article12.centres.web;

import java.util.Set;

import jakarta.validation.Valid;

import org.article12.centres.CentreProposals;
import org.article12.centres.web.CentreDesk.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.article12.core.web.ComesBack;
import org.article12.core.web.ProposalForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Secretariat decides on what a centre has proposed. */
@Controller
@RequestMapping("/registers/centres/{code}/proposals/{id}")
record ProposalController(CentreDesk desk, CentreProposals proposals, CentreRegisterWords words, Acts acts) {

	@GetMapping
	String read(CurrentUser user, @PathVariable String code, @PathVariable String id, Model model) {
		Opened opened = this.desk.open(user, code);
		Proposed proposed = this.desk.proposal(opened, id);
		model.addAttribute("form",
				new ProposalForm(proposed.items().stream().map((item) -> item.difference().field()).toList(), ""));
		return show(opened, proposed, model);
	}

	@PostMapping
	String decide(CurrentUser user, @PathVariable String code, @PathVariable String id, Press press,
			@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		Opened opened = this.desk.open(user, code);
		Proposed proposed = this.desk.proposal(opened, id);
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> decide(user, opened, proposed, press, form)).follow(next);
			}
			catch (Refused refused) {
				ComesBack.refused(refused, null, errors);
			}
			catch (EntryMoved moved) {
				throw this.words.stale(moved, opened.name(), opened.home(), user);
			}
		}
		return show(opened, proposed, model);
	}

	private Done decide(CurrentUser user, Opened opened, Proposed proposed, Press press, ProposalForm form) {
		this.proposals.decide(user, opened.centre().code(), proposed.id(), press.seen(), Set.copyOf(form.accepted()),
				form.why().strip());
		return this.desk.done(opened, "centres.proposal.done");
	}

	private String show(Opened opened, Proposed proposed, Model model) {
		model.addAttribute("proposal", this.words.proposal(proposed));
		return this.desk.show(opened, "centres/proposal", model);
	}

}
