package org.article12.progress.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.CurrentUser;
import org.article12.helpoffers.HelpInWords;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.OffersOfHelp;
import org.article12.progress.Progress;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a number of the report says of help that is offered, and the offers behind it: all
 * of them for the Secretariat, for others those that their givers let everybody know.
 */
@Controller
record OffersBehindController(Progress progress, BehindPages pages, OffersOfHelp offers, HelpInWords help) {

	static final String ADDRESS = ProgressReportController.ADDRESS + "/offers-of-help";

	@GetMapping(ADDRESS)
	@Nullable String behind(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, Model model) {
		Asked asked = new Asked(user, form, errors, address, model);
		return this.pages.answer(asked, TableCode::countsOffers, (number) -> {
			List<OfferOfHelp> offers = offers(number);
			boolean all = user != null && user.isSecretariat();
			List<HelpInWords.Brief> seen = (all ? offers : published(offers)).stream().map(this.help::brief).toList();
			model.addAttribute("all", all);
			this.pages.show(asked, number, offers.size(), seen, ADDRESS);
			return "progress/offers-behind";
		});
	}

	/** Whoever gives may have agreed since, or agree no longer. */
	private List<OfferOfHelp> published(List<OfferOfHelp> known) {
		Set<String> references = known.stream().map(OfferOfHelp::reference).collect(Collectors.toSet());
		return this.offers.all()
			.stream()
			.filter((one) -> references.contains(one.reference()) && one.help().open())
			.toList();
	}

	private List<OfferOfHelp> offers(NumberOfReport number) {
		return this.progress.offersBehind(number.dates().period(), this.progress.cutOff(number.dates().known()),
				number.table().code(), number.row().key().code(), number.column());
	}

}
