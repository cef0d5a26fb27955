package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.Map;
import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says of an offer of help that it stands no more, or that it does again. */
@Controller
@RequestMapping(HelpOfferPages.REGISTER + "/{reference}")
record HelpEndController(HelpOfferKeeping keeping, HelpOfferPages pages, HelpOfferWords words, WorkingDays calendar,
		RegisterActs acts) {

	@PostMapping("/ending")
	String end(CurrentUser user, OfferOfHelp offer, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") HelpEndForm form, BindingResult errors, Model model) {
		LocalDate day = form.check(offer.help(), this.calendar.today(), errors);
		return record(user, offer, String.valueOf(day), asOf, press, form, errors, model);
	}

	@PostMapping("/return")
	String standAgain(CurrentUser user, OfferOfHelp offer, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") HelpEndForm form, BindingResult errors, Model model) {
		return record(user, offer, "", asOf, press, form, errors, model);
	}

	private String record(CurrentUser user, OfferOfHelp offer, String endedOn, AsOf asOf, Press press, HelpEndForm form,
			BindingResult errors, Model model) {
		return this.acts
			.record(press, this.words.subject(offer.help().title(), HelpOfferPages.address(offer.reference())), errors,
					() -> record(user, offer, endedOn, press, form))
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

}
