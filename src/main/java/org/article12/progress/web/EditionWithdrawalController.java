package org.article12.progress.web;

import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The withdrawal of an edition that was published. */
@Controller
@RequestMapping(EditionsController.EDITION + "/withdrawal")
record EditionWithdrawalController(Editions editions, ReportWords words, RegisterActs acts) {

	private static final String PAGE = "progress/withdrawal";

	@GetMapping
	String withdrawal(Edition edition, Model model) {
		model.addAttribute("form", new WithdrawForm(""));
		return PAGE;
	}

	@PostMapping
	String withdraw(CurrentUser user, Edition edition, Press press, @Valid @ModelAttribute("form") WithdrawForm form,
			BindingResult errors) {
		return this.acts.record(press, this.words.subject(edition), errors, () -> {
			this.editions.withdraw(user, edition.id(), press.seen(), form.why());
			return EditionsController.done(edition, "progress.withdrawn.done");
		}).orElse(PAGE);
	}

}
