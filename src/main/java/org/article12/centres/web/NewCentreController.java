package org.article12.centres.web;

import jakarta.validation.Valid;

import org.article12.centres.CentreEdits;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Multilingual;
import org.article12.core.PartyCode;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FormActs;
import org.article12.parties.Parties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre that regions have nominated since is entered in the register. */
@Controller
@RequestMapping("/registers/centres/new")
record NewCentreController(CentreEdits edits, CentreOptions options, Parties parties, CentreRegisterWords words,
		FormActs acts) {

	private static final String REGISTER = "/registers/centres";

	@GetMapping
	String begin(Model model) {
		model.addAttribute("form", IdentityForm.of(Facts.NONE));
		return show(model);
	}

	@PostMapping
	String send(CurrentUser user, Press press, @Valid @ModelAttribute("form") IdentityForm form, BindingResult errors,
			Model model) {
		form.check(this.parties, errors);
		return this.acts.once(press, errors, "host", () -> add(user, form)).orElseGet(() -> show(model));
	}

	private Done add(CurrentUser user, IdentityForm form) {
		Facts identity = form.toCommand();
		// A centre is known by the country that hosts it.
		CentreCode code = new CentreCode("SCRC-" + this.parties.find(new PartyCode(form.host())).orElseThrow().iso2());
		this.edits.add(user, code, identity, form.why().strip());
		return Done.at(REGISTER + "/" + code, "centres.new.done", identity.get(Aspect.NAME_TODAY, Multilingual.ALWAYS));
	}

	private String show(Model model) {
		model.addAttribute("regions", this.options.regions());
		model.addAttribute("parties", this.options.parties());
		model.addAttribute("entry", new Register(this.words.say("centres.register.title")));
		model.addAttribute("version", 0);
		return "centres/new";
	}

	/** What the form stands in where there is no centre yet. */
	record Register(String name) {

		/** The address of the page that shows it all. */
		public String home() {
			return REGISTER;
		}

		/** Whether what is typed becomes a proposal. */
		public boolean proposes() {
			return false;
		}

	}

}
