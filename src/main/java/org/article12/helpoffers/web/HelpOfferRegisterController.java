package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.WorkingDays;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AsOf;
import org.article12.core.web.RegisterActs;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.domain.HelpFields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offers of help as a register: to read, and to say what is not offered any more. */
@Controller
@RequestMapping(HelpOfferPages.REGISTER)
record HelpOfferRegisterController(HelpOfferKeeping keeping, HelpOfferPages pages, HelpOfferWords words,
		WorkingDays calendar, RegisterActs acts) {

	@GetMapping
	String list(HelpOfferFilter filter, AsOf asOf, @RequestParam(defaultValue = "1") String page, Model model) {
		return this.pages.list(filter, asOf, page, model);
	}

	@GetMapping("/{reference}")
	String offer(@PathVariable String reference, AsOf asOf, Model model) {
		model.addAttribute("form", new HelpEndForm(this.words.typed(this.calendar.today().toString()), ""));
		return this.pages.offer(reference, asOf, model);
	}

	@PostMapping("/{reference}/ending")
	String end(CurrentUser user, @PathVariable String reference, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") HelpEndForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		OfferOfHelp offer = find(reference);
		LocalDate day = form.check(offer.help(), this.calendar.today(), errors);
		return record(user, offer, String.valueOf(day), asOf, press, form, errors, model, next);
	}

	@PostMapping("/{reference}/return")
	String standAgain(CurrentUser user, @PathVariable String reference, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") HelpEndForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		return record(user, find(reference), "", asOf, press, form, errors, model, next);
	}

	private String record(CurrentUser user, OfferOfHelp offer, String endedOn, AsOf asOf, Press press, HelpEndForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		return this.acts
			.record(press, this.words.subject(offer.help().title(), HelpOfferPages.address(offer.reference())), errors,
					next, () -> record(user, offer, endedOn, press, form))
			.orElseGet(() -> this.pages.offer(offer.reference(), asOf, model));
	}

	private Done record(CurrentUser user, OfferOfHelp offer, String endedOn, Press press, HelpEndForm form) {
		Map<String, String> fields = HelpFields.of(offer.help());
		fields.put(HelpFields.ENDED, endedOn);
		HelpOffered help = HelpFields.read(fields);
		this.keeping.change(user, offer.reference(), press.seen(), help, form.why());
		return Done.at(HelpOfferPages.address(offer.reference()),
				endedOn.isEmpty() ? "helpoffers.return.done" : "helpoffers.ending.done", offer.reference());
	}

	private OfferOfHelp find(String reference) {
		return this.keeping.find(reference).orElseThrow(() -> new NotVisible("Offer of help " + reference));
	}

}
