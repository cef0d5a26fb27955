package org.article12.settings.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.settings.PreparedReplies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Replies that officers begin with. */
@Controller
class PreparedRepliesController {

	private final SectionPages pages;

	private final PreparedReplies replies;

	PreparedRepliesController(SectionPages pages, PreparedReplies replies) {
		this.pages = pages;
		this.replies = replies;
	}

	@GetMapping("/settings/replies")
	String show(Model model) {
		return this.pages.show(RepliesForm.of(this.replies), model);
	}

	@PostMapping("/settings/replies")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") RepliesForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		return this.pages.take(user, press, form, errors, model, next);
	}

}
