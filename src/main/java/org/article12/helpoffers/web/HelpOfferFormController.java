package org.article12.helpoffers.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.helpoffers.web.HelpOfferDesk.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * An offer of help, new or to be changed: recorded by the Secretariat, proposed by the
 * Party that offers it.
 */
@Controller
@RequestMapping({ HelpOfferPages.REGISTER + "/new", HelpOfferPages.REGISTER + "/{reference}/edit",
		OwnHelpController.OWN + "/new", OwnHelpController.OWN + "/{reference}/edit" })
record HelpOfferFormController(HelpOfferDesk desk) {

	@GetMapping
	String begin(CurrentUser user, @PathVariable(required = false) @Nullable String reference, Model model) {
		Opened opened = this.desk.open(user, reference);
		model.addAttribute("form", this.desk.form(opened));
		return this.desk.show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, @PathVariable(required = false) @Nullable String reference, Press press,
			@Valid @ModelAttribute("form") HelpOfferForm form, BindingResult errors, Model model) {
		return this.desk.send(user, this.desk.open(user, reference), press, form, errors, model);
	}

}
