package org.article12.imports.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.web.ComesBack;
import org.article12.imports.ImportRefusal;
import org.article12.imports.ReleaseOffers;
import org.article12.imports.ReleaseOffers.Offered;
import org.article12.imports.domain.OfferedLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows what this release ships otherwise of a register, and records it or sets it aside.
 */
@Controller
@RequestMapping("/registers/imports/{register}/release")
record OfferController(ReleaseOffers offers, ImportViews views, Acts acts) {

	@GetMapping
	String look(@PathVariable String register, Model model) {
		Offered offered = this.offers.offered(register);
		model.addAttribute("form",
				new OfferForm(offered.lines().stream().filter(OfferedLine::proposed).map(OfferedLine::key).toList(), "",
						offered.digest(), ""));
		return page(register, offered, model);
	}

	@PostMapping
	String decide(CurrentUser user, @PathVariable String register, Press press,
			@Valid @ModelAttribute("form") OfferForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return page(register, this.offers.offered(register), model);
		}
		try {
			return this.acts.once(press, () -> decide(user, register, form)).follow();
		}
		catch (Refused refused) {
			ComesBack.refused(refused, (refused.reason() == ImportRefusal.IMPORT_WITHOUT_REASON) ? "why" : "rows",
					errors);
			return page(register, this.offers.offered(register), model);
		}
		catch (ComparisonMoved moved) {
			Offered now = this.offers.offered(register);
			ComesBack.changed(new OfferForm(form.rows(), form.why(), now.digest(), ""), model);
			return page(register, now, model);
		}
	}

	private Done decide(CurrentUser user, String register, OfferForm form) {
		String count = Integer.toString(form.keys().size());
		if (form.setsAside()) {
			this.offers.setAside(user, register, form.keys(), form.digest(), form.why());
			return Done.at("/registers/imports/" + register + "/release", "imports.offer.set-aside", count);
		}
		this.offers.record(user, register, form.keys(), form.digest(), form.why());
		return Done.at("/registers/imports/" + register + "/release", "imports.offer.recorded", count);
	}

	private String page(String register, Offered offered, Model model) {
		model.addAttribute("register", register);
		model.addAttribute("offer", this.views.of(offered));
		return "imports/release";
	}

}
