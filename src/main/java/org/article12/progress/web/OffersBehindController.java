package org.article12.progress.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.web.AddressValues;
import org.article12.core.web.ComesBack;
import org.article12.core.web.PageLinks;
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
class OffersBehindController {

	static final String ADDRESS = ProgressReportController.ADDRESS + "/offers-of-help";

	private static final int A_PAGE = 50;

	private final Progress progress;

	private final NumbersOfReports numbers;

	private final OffersOfHelp offers;

	private final HelpInWords help;

	OffersBehindController(Progress progress, NumbersOfReports numbers, OffersOfHelp offers, HelpInWords help) {
		this.progress = progress;
		this.numbers = numbers;
		this.offers = offers;
		this.help = help;
	}

	@GetMapping(ADDRESS)
	String behind(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user,
			@ModelAttribute("form") PeriodForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> address, Model model) {
		if (form.isBlank()) {
			return ProgressReportController.BEGIN;
		}
		Optional<NumberOfReport> number = this.numbers.read(user, form, errors, address, TableCode::countsOffers);
		if (number.isEmpty()) {
			ComesBack.refused(model);
			return "progress/unknown";
		}
		List<OfferOfHelp> offers = offers(number.get());
		boolean all = user != null && user.isSecretariat();
		List<HelpInWords.Brief> seen = (all ? offers : published(offers)).stream().map(this.help::brief).toList();
		model.addAttribute("behind", this.numbers.view(number.get(), offers.size()));
		model.addAttribute("all", all);
		model.addAttribute("seen", seen.size());
		model.addAttribute("page", PageOf.of(seen, new AddressValues().page(address.getFirst("page")), A_PAGE));
		model.addAttribute("links", new PageLinks(ADDRESS, address));
		return "progress/offers-behind";
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
