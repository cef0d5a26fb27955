package org.article12.site.web;

import java.util.List;
import java.util.Locale;

import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.web.ComesBack;
import org.article12.core.web.Option;
import org.article12.core.web.ShapedForms;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.AskedBefore;
import org.article12.routing.Audience;
import org.article12.routing.Routing;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingQuestion.Answerable;
import org.article12.routing.RoutingQuestion.NotEligible;
import org.article12.routing.RoutingQuestion.Problem;
import org.article12.routing.RoutingQuestion.Wrong;
import org.article12.routing.RoutingQuestions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which centre would be asked to help a Party, and why. */
@Controller
record FindACentreController(RoutingQuestions questions, Routing routing, RoutingAnswerViews views, Parties parties,
		Catalogue catalogue, Centres centres, MessageSource messages, CentreMaps maps, ShapedForms forms) {

	// A link may name areas alone: then the form opens with them, and nothing is wrong.
	@GetMapping("/find-a-centre")
	String find(@RequestParam MultiValueMap<String, String> asked, Locale locale, Model model) {
		FindForm form = FindForm.of(asked);
		BindingResult errors = this.forms.check(form, model);
		model.addAttribute("parties", this.parties.all().stream().map((party) -> option(party, locale)).toList());
		model.addAttribute("areas", AreaLine.tree(this.catalogue, this.centres.active()));
		if (asked.containsKey("party")) {
			switch (this.questions.read(asked.getOrDefault("party", List.of()), form.area(), List.of())) {
				case Answerable question -> answer(question, locale, model);
				case NotEligible refused -> model.addAttribute("notEligible",
						PartyLine.of(refused.party(), this.parties.name(refused.party().code(), locale)));
				case Wrong wrong -> reject(wrong, form, locale, errors);
			}
		}
		if (errors.hasErrors()) {
			ComesBack.refused(model);
		}
		return "site/find-a-centre";
	}

	private void answer(Answerable question, Locale locale, Model model) {
		RoutingProposal proposal = this.routing.propose(question.party().code(), question.areas(), question.languages(),
				AskedBefore.NONE);
		RoutingAnswerView answer = this.views.of(proposal, Audience.PUBLIC, locale);
		model.addAttribute("answer", answer);
		String name = this.parties.name(question.party().code(), locale);
		model.addAttribute("asks", name);
		model.addAttribute("map", this.maps.of(question.party(), name, proposal));
		model.addAttribute("sought", this.views.titles(List.copyOf(question.areas())));
	}

	private void reject(Wrong wrong, FindForm form, Locale locale, BindingResult errors) {
		errors.rejectValue(wrong.parameter(), wrong.problem().name(), words(wrong, locale));
		if (!wrong.parameter().equals("area") && form.area().isEmpty()) {
			errors.rejectValue("area", Problem.NO_AREA.name(), words(new Wrong("area", "", Problem.NO_AREA), locale));
		}
	}

	private String words(Wrong wrong, Locale locale) {
		return this.messages.getMessage("routing.problem." + wrong.problem().name(), new Object[] { wrong.value() },
				locale);
	}

	private Option option(Party party, Locale locale) {
		return new Option(party.code().value(), this.parties.name(party.code(), locale));
	}

}
