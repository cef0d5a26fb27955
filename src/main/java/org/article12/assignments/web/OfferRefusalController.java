package org.article12.assignments.web;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.core.CurrentUser;
import org.article12.core.Written;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre declines all that it was offered. */
@Controller
@RequestMapping("/assignments/{id}/refusal")
class OfferRefusalController {

	private final AssignmentPage page;

	private final CentreVerbs centre;

	private final Acts acts;

	OfferRefusalController(AssignmentPage page, CentreVerbs centre, Acts acts) {
		this.page = page;
		this.centre = centre;
		this.acts = acts;
	}

	@GetMapping
	String word(CurrentUser user, @PathVariable String id, Model model) {
		model.addAttribute("form", new OfferRefusalForm("", ""));
		return show(this.page.offer(user, id), user, model);
	}

	@PostMapping
	String refuse(CurrentUser user, @PathVariable String id, Press press,
			@Valid @ModelAttribute("form") OfferRefusalForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		AssignmentRecord offer = this.page.offer(user, id);
		AnswerForm.checkRefusal(form.code(), form.words(), "code", "words", errors);
		if (errors.hasErrors()) {
			return show(offer, user, model);
		}
		OfferDecline code = OfferDecline.coded(form.code()).orElseThrow();
		return this.acts.once(press, next, () -> this.centre.decline(user, offer.id(), code, form.words().strip()),
				Done.at("/assignments/" + id, "assignments.declined"));
	}

	private String show(AssignmentRecord offer, CurrentUser user, Model model) {
		this.page.show(offer, user, model);
		return "assignments/refusal";
	}

	/**
	 * A centre's no as it is typed.
	 *
	 * @param code why
	 * @param words in its words
	 */
	record OfferRefusalForm(String code, @AtMost(Written.MOST) String words) {

		OfferRefusalForm(@Nullable String code, @Nullable String words) {
			this.code = (code != null) ? code : "";
			this.words = (words != null) ? words : "";
		}

	}

}
